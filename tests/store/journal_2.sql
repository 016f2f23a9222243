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
    lang TEXT NOT NULL
);
INSERT INTO "draft" VALUES(1,1,'thank-you','late','2026-11-20T14:00:00','Alex Kim','alex@example.com','Dana Reyes','dana@acme.example','Thank you, Engineer conversation','Dear Dana Reyes,

Belated thanks for our conversation about the Engineer role on Friday 20 November; I valued the time you gave it.

Of all we discussed, I keep coming back to the move.

Talking with you made me more interested in the Engineer role.

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
<div lang="en" dir="auto" style="max-width: 40em; font-family: sans-serif; line-height: 1.5">
<p>Dear Dana Reyes,</p>
<p>Belated thanks for our conversation about the Engineer role on Friday 20 November; I valued the time you gave it.</p>
<p>Of all we discussed, I keep coming back to the move.</p>
<p>Talking with you made me more interested in the Engineer role.</p>
<p>Thank you again,</p>
<p>Alex Kim</p>
</div>
</body>
</html>','<9df82686be5205ec554398ceb4ca6c63@example.com>','sent','0001-thank-you-Dana-Reyes-Acme.eml',0,'en');
INSERT INTO "draft" VALUES(2,1,'thank-you','late','2026-11-20T14:00:00','Alex Kim','alex@example.com','Li Wei','li@acme.example','Engineer interview: thank you','Dear Li Wei,

Our conversation about the Engineer role on Friday 20 November deserved a quicker thank-you; I am grateful for the time you gave me.

What you said about queues has stayed with me.

After our conversation I am even more interested in the Engineer role.

With thanks,

Alex Kim
','<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Engineer interview: thank you</title>
</head>
<body>
<div lang="en" dir="auto" style="max-width: 40em; font-family: sans-serif; line-height: 1.5">
<p>Dear Li Wei,</p>
<p>Our conversation about the Engineer role on Friday 20 November deserved a quicker thank-you; I am grateful for the time you gave me.</p>
<p>What you said about queues has stayed with me.</p>
<p>After our conversation I am even more interested in the Engineer role.</p>
<p>With thanks,</p>
<p>Alex Kim</p>
</div>
</body>
</html>','<657441038bf63e406c5bdab70a00cbe9@example.com>','draft','0002-thank-you-Li-Wei-Acme.eml',0,'en');
INSERT INTO "draft" VALUES(3,1,'check-in','plain','2026-11-20T14:00:00','Alex Kim','alex@example.com','Dana Reyes','dana@acme.example','Engineer interview, next steps','Dear Dana Reyes,

I enjoyed our conversation about the Engineer role on Friday 20 November, and I remain very interested, particularly because of the move.

There must be much to weigh in a decision like this one. Could you share how the timing looks at the moment?

Should another conversation be useful, I can fit in with your calendar.

With thanks,

Alex Kim
','<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Engineer interview, next steps</title>
</head>
<body>
<div lang="en" dir="auto" style="max-width: 40em; font-family: sans-serif; line-height: 1.5">
<p>Dear Dana Reyes,</p>
<p>I enjoyed our conversation about the Engineer role on Friday 20 November, and I remain very interested, particularly because of the move.</p>
<p>There must be much to weigh in a decision like this one. Could you share how the timing looks at the moment?</p>
<p>Should another conversation be useful, I can fit in with your calendar.</p>
<p>With thanks,</p>
<p>Alex Kim</p>
</div>
</body>
</html>','<68dc917c9bb58f44b6db1249fc49fee6@example.com>','draft','0003-check-in-Dana-Reyes-Acme.eml',0,'en');
CREATE TABLE event ( -- what a calendar was told, so that the next file can correct it
    uid TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL,
    content TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE interview (
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    start TEXT NOT NULL,
    until TEXT,
    kind TEXT,
    example TEXT,
    next_step TEXT,
    PRIMARY KEY (opportunity, start)
) WITHOUT ROWID;
INSERT INTO "interview" VALUES(1,'2026-11-20T14:00:00',NULL,NULL,NULL,NULL);
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
INSERT INTO "letter" VALUES(1,0,'thank-you','Dana Reyes','2026-11-24T06:15:50+00:00','Thank you, Engineer conversation','<9df82686be5205ec554398ceb4ca6c63@example.com>',NULL);
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
    closed_on TEXT
);
INSERT INTO "opportunity" VALUES(1,'acme','Acme','acme','Engineer','Alex Kim','alex@example.com',NULL,NULL,NULL,NULL,NULL,NULL,'','','open',NULL);
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
CREATE TABLE reply (
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    place INTEGER NOT NULL,
    sender TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    back_on TEXT,
    PRIMARY KEY (opportunity, place)
) WITHOUT ROWID;
CREATE TABLE wire ( -- the bytes that were approved: an edit or a later day ends that
    draft INTEGER PRIMARY KEY REFERENCES draft ON DELETE CASCADE,
    day TEXT NOT NULL,
    content BLOB NOT NULL
);
CREATE INDEX opportunity_by_company ON opportunity (company_key);
CREATE INDEX attempt_by_draft ON attempt (draft);
CREATE INDEX opportunity_by_status ON opportunity (status, closed_on);
CREATE INDEX reply_by_time ON reply (at);
CREATE UNIQUE INDEX draft_unsent ON draft (opportunity, note, interview, recipient_name)
    WHERE status IN ('draft', 'sending', 'refused', 'deferred');
CREATE INDEX draft_by_note ON draft (opportunity, note, interview, recipient_name);
CREATE INDEX draft_by_status ON draft (status, opportunity);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('draft',3);
COMMIT;
PRAGMA application_id = 1131377252;
PRAGMA user_version = 2;
