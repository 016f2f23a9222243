PRAGMA application_id = 1131377252;
PRAGMA user_version = 5;
BEGIN TRANSACTION;
CREATE TABLE attachment (
    draft INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
    place INTEGER NOT NULL,
    filename TEXT NOT NULL,
    content_type TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (draft, place)
);
INSERT INTO "attachment" VALUES(3,0,'cv.txt','text/plain',X'68690A');
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    draft INTEGER NOT NULL REFERENCES draft,
    server TEXT NOT NULL,
    begun TEXT NOT NULL,
    dot INTEGER NOT NULL DEFAULT 0,
    ended TEXT,
    outcome TEXT,
    reply TEXT,
    provider_id TEXT
);
CREATE TABLE copy ( -- of a draft where other programs have it too, or of a letter in Sent
    draft INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
    kind TEXT NOT NULL,
    account TEXT NOT NULL,
    place TEXT NOT NULL,
    state TEXT NOT NULL,
    uid_validity INTEGER,
    uid INTEGER,
    size INTEGER,
    digest TEXT,
    PRIMARY KEY (draft, kind)
) WITHOUT ROWID;
CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    opportunity INTEGER NOT NULL REFERENCES opportunity,
    note TEXT NOT NULL,
    variant TEXT NOT NULL,
    interview TEXT NOT NULL,
    sender_name TEXT NOT NULL,
    sender_email TEXT NOT NULL,
    recipient_name TEXT NOT NULL,
    recipient_email TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT,
    message_id TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL CHECK (status IN
        ('draft', 'sending', 'sent', 'refused', 'deferred', 'unknown', 'discarded')),
    path TEXT,
    edited INTEGER NOT NULL,
    lang TEXT NOT NULL,
    say TEXT
);
INSERT INTO "draft" VALUES(1,1,'thank-you','late','2026-11-20T14:00:00','Alex Kim','alex@example.com','Dana Reyes','dana@acme.example','Thank you, Engineer conversation','Hi Dana Reyes,

Saying so has taken me too long, but thank you for the conversation on 20 November about the Engineer role.

Part of it was about the move, and I was glad of that.

I''d be happy to take this further, and I can make time whenever it suits you.

Thank you again,

Alex Kim
','<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Thank you, Engineer conversation</title>
</head>
<body>
<div lang="en" dir="auto" style="max-width: 40em; overflow-wrap: break-word; font-family: sans-serif; line-height: 1.5">
<p>Hi Dana Reyes,</p>
<p>Saying so has taken me too long, but thank you for the conversation <time datetime="2026-11-20">on 20 November</time> about the Engineer role.</p>
<p>Part of it was about the move, and I was glad of that.</p>
<p>I''d be happy to take this further, and I can make time whenever it suits you.</p>
<p>Thank you again,</p>
<p>Alex Kim</p>
</div>
</body>
</html>','<bb915826f0a5d2a98eb7ea237a35db4c@example.com>','sent','0001-thank-you-Dana-Reyes-Acme.eml',0,'en',NULL);
INSERT INTO "draft" VALUES(2,1,'thank-you','late','2026-11-20T14:00:00','Alex Kim','alex@example.com','Li Wei','li@acme.example','With thanks, Engineer interview','Hi Li Wei,

My thanks come late for the time you took on 20 November to tell me about the Engineer role, but they are warm.

The most useful part for me was what we said about queues.

I''d like the job, and I''m glad to answer anything that''s still open.

Kind regards,

Alex Kim
','<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>With thanks, Engineer interview</title>
</head>
<body>
<div lang="en" dir="auto" style="max-width: 40em; overflow-wrap: break-word; font-family: sans-serif; line-height: 1.5">
<p>Hi Li Wei,</p>
<p>My thanks come late for the time you took <time datetime="2026-11-20">on 20 November</time> to tell me about the Engineer role, but they are warm.</p>
<p>The most useful part for me was what we said about queues.</p>
<p>I''d like the job, and I''m glad to answer anything that''s still open.</p>
<p>Kind regards,</p>
<p>Alex Kim</p>
</div>
</body>
</html>','<34f12cc07ebe6aa5551b6788a1ffea35@example.com>','draft','0002-thank-you-Li-Wei-Acme.eml',0,'en',NULL);
INSERT INTO "draft" VALUES(3,1,'check-in','plain','2026-11-20T14:00:00','Alex Kim','alex@example.com','Dana Reyes','dana@acme.example','Re: Thank you, Engineer conversation','Hi Dana Reyes,

I enjoyed our conversation on 20 November, and I''m still keen on the Engineer role. You may remember that we talked about the move.

Could you tell me where things stand at the moment? One line is plenty.

Thank you,

Alex Kim
','<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Re: Thank you, Engineer conversation</title>
</head>
<body>
<div lang="en" dir="auto" style="max-width: 40em; overflow-wrap: break-word; font-family: sans-serif; line-height: 1.5">
<p>Hi Dana Reyes,</p>
<p>I enjoyed our conversation <time datetime="2026-11-20">on 20 November</time>, and I''m still keen on the Engineer role.
You may remember that we talked about the move.</p>
<p>Could you tell me where things stand at the moment? One line is plenty.</p>
<p>Thank you,</p>
<p>Alex Kim</p>
</div>
</body>
</html>','<0f359c87f639fb6b70932caf0ca71e75@example.com>','draft','0003-check-in-Dana-Reyes-Acme.eml',0,'en',NULL);
CREATE TABLE event ( -- what a calendar was told, so that the next file can correct it
    uid TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL,
    content TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE file ( -- of a draft, as it was written last: it outlives one that is forgotten
    name TEXT PRIMARY KEY,
    draft INTEGER NOT NULL,
    written TEXT NOT NULL,
    size INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    digest BLOB NOT NULL,
    earlier BLOB NOT NULL,
    behind INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "file" VALUES('0002-thank-you-Li-Wei-Acme.eml',2,'2026-11-27T11:23:07.025535+00:00',1620,1795778587797881210,X'D852F90442701B063A39F7739975E0C8CB986B818883EE8B474094D16F379557',X'',0);
INSERT INTO "file" VALUES('0003-check-in-Dana-Reyes-Acme.eml',3,'2026-11-27T11:23:08.024350+00:00',1905,1795778588298939187,X'F6DD2208A2F512D2C2D32FFC371E559D753B995BF74A1072F8CABEC247FCD0A9',X'',0);
CREATE TABLE inbound ( -- messages that answer a letter, or that show that one left
    id TEXT PRIMARY KEY,
    uid INTEGER NOT NULL,
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    state TEXT NOT NULL,
    certain INTEGER NOT NULL,
    invites INTEGER NOT NULL,
    recorded_at TEXT
) WITHOUT ROWID;
CREATE TABLE interview (
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    start TEXT NOT NULL,
    until TEXT,
    kind TEXT,
    example TEXT,
    next_step TEXT,
    state TEXT,
    place TEXT,
    PRIMARY KEY (opportunity, start)
) WITHOUT ROWID;
INSERT INTO "interview" VALUES(1,'2026-11-20T14:00:00',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "interview" VALUES(2,'2026-11-18',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE invitation ( -- by which an interview is known again when they move or cancel it
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    uid TEXT NOT NULL,
    recurrence TEXT NOT NULL,
    start TEXT NOT NULL,
    sequence TEXT NOT NULL,
    stamp TEXT,
    PRIMARY KEY (uid, recurrence)
) WITHOUT ROWID;
CREATE TABLE letter (
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    place INTEGER NOT NULL,
    note TEXT NOT NULL,
    recipient TEXT NOT NULL,
    sent TEXT NOT NULL,
    subject TEXT,
    message_id TEXT,
    provider_id TEXT,
    PRIMARY KEY (opportunity, place)
) WITHOUT ROWID;
INSERT INTO "letter" VALUES(1,0,'thank-you','Dana Reyes','2026-11-27T11:23:07+00:00','Thank you, Engineer conversation','<bb915826f0a5d2a98eb7ea237a35db4c@example.com>',NULL);
CREATE TABLE name ( -- of a company or a role, as letters are searched for it
    folded TEXT NOT NULL,
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    PRIMARY KEY (folded, opportunity)
) WITHOUT ROWID;
INSERT INTO "name" VALUES('acme',1);
INSERT INTO "name" VALUES('engineer',1);
INSERT INTO "name" VALUES('globex',2);
INSERT INTO "name" VALUES('globex gmbh',2);
INSERT INTO "name" VALUES('lead engineer',2);
CREATE TABLE opportunity (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    company TEXT NOT NULL,
    company_key TEXT NOT NULL,
    role TEXT,
    sender_name TEXT,
    sender_email TEXT,
    agency TEXT,
    decision_by TEXT,
    said_on TEXT,
    time_zone TEXT,
    country TEXT,
    region TEXT,
    weekend TEXT NOT NULL,
    closed TEXT NOT NULL,
    status TEXT NOT NULL,
    closed_on TEXT,
    why TEXT,
    offer_by TEXT
);
INSERT INTO "opportunity" VALUES(1,'acme','Acme','acme','Engineer','Alex Kim','alex@example.com',NULL,NULL,NULL,'Europe/Madrid',NULL,NULL,'','','open',NULL,NULL,NULL);
INSERT INTO "opportunity" VALUES(2,'globex-gmbh','Globex GmbH','globex gmbh','Lead Engineer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','','open',NULL,NULL,NULL);
CREATE TABLE participant (
    opportunity INTEGER NOT NULL,
    start TEXT NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    topics TEXT NOT NULL,
    point TEXT,
    PRIMARY KEY (opportunity, start, place),
    FOREIGN KEY (opportunity, start) REFERENCES interview ON DELETE CASCADE,
    FOREIGN KEY (opportunity, name) REFERENCES person (opportunity, name)
) WITHOUT ROWID;
INSERT INTO "participant" VALUES(1,'2026-11-20T14:00:00',0,'Dana Reyes','["the move"]',NULL);
INSERT INTO "participant" VALUES(1,'2026-11-20T14:00:00',1,'Li Wei','["queues"]',NULL);
INSERT INTO "participant" VALUES(2,'2026-11-18',0,'Sam Poe','[]',NULL);
CREATE TABLE person (
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT,
    title TEXT,
    relation TEXT,
    greet_as TEXT,
    lang TEXT,
    PRIMARY KEY (opportunity, place),
    UNIQUE (opportunity, name)
) WITHOUT ROWID;
INSERT INTO "person" VALUES(1,0,'Dana Reyes','dana@acme.example','Manager',NULL,NULL,NULL);
INSERT INTO "person" VALUES(1,1,'Li Wei','li@acme.example',NULL,NULL,NULL,NULL);
INSERT INTO "person" VALUES(2,0,'Sam Poe',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE remembered ( -- what a later command has to know of an earlier one
    what TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE reply (
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    place INTEGER NOT NULL,
    sender TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    back_on TEXT,
    PRIMARY KEY (opportunity, place)
) WITHOUT ROWID;
INSERT INTO "reply" VALUES(1,0,'Dana Reyes','2026-11-27T12:00:00+00:00','bounce',NULL);
CREATE TABLE seen ( -- how far a mailbox was read
    account TEXT NOT NULL,
    mailbox TEXT NOT NULL,
    uid_validity INTEGER NOT NULL,
    uid_next INTEGER NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (account, mailbox)
) WITHOUT ROWID;
CREATE TABLE wire ( -- the bytes that were approved: an edit or a later day ends that
    draft INTEGER PRIMARY KEY REFERENCES draft ON DELETE CASCADE,
    day TEXT NOT NULL,
    content BLOB NOT NULL
);
CREATE INDEX opportunity_by_status ON opportunity (status, closed_on);
CREATE INDEX reply_by_time ON reply (at);
CREATE INDEX reply_that_bounced ON reply (kind, opportunity) WHERE kind = 'bounce';
CREATE UNIQUE INDEX draft_unsent ON draft (opportunity, note, interview, recipient_name)
    WHERE status IN ('draft', 'sending', 'refused', 'deferred');
CREATE INDEX draft_by_note ON draft (opportunity, note, interview, recipient_name);
CREATE INDEX draft_by_status ON draft (status, opportunity);
CREATE INDEX attempt_by_draft ON attempt (draft);
CREATE INDEX file_behind ON file (name) WHERE behind;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('draft',3);
COMMIT;
