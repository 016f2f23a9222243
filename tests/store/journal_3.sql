PRAGMA application_id = 1131377252;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE attachment (
    draft INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
    place INTEGER NOT NULL,
    filename TEXT NOT NULL,
    content_type TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (draft, place)
);
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
    lang TEXT NOT NULL,
    say TEXT
);
INSERT INTO "draft" VALUES(1,1,'thank-you','late','2026-11-20','Alex Kim','alex@example.com','Dana Reyes','dana@acme.example','Thank you, Engineer conversation','Hi Dana Reyes,

Saying so has taken me too long, but thank you for the conversation on Friday about the Engineer role.

Some of it went on Iceberg, and gladly so.

I''d be happy to take this further, in whatever way and at whatever time suits you best.

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
<p>Saying so has taken me too long, but thank you for the conversation <time datetime="2026-11-20">on Friday</time> about the Engineer role.</p>
<p>Some of it went on Iceberg, and gladly so.</p>
<p>I''d be happy to take this further, in whatever way and at whatever time suits you best.</p>
<p>Thank you again,</p>
<p>Alex Kim</p>
</div>
</body>
</html>','<197bdd01fe7ae02d1b91878509f477d9@example.com>','draft','0001-thank-you-Dana-Reyes-Acme.eml',0,'en',NULL);
INSERT INTO "draft" VALUES(2,2,'thank-you','late','2026-11-20','Alex Kim','alex@example.com','Li Wei','li@beta.example','Engineer: thank you','Hi Li Wei,

This comes later than I meant it to, but thank you for talking me through the Engineer role on Friday.

I could have talked for another hour about Iceberg.

It''s work I''d be glad to do, and I''d gladly hear more of it.

All the best,

Alex Kim
','<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Engineer: thank you</title>
</head>
<body>
<div lang="en" dir="auto" style="max-width: 40em; overflow-wrap: break-word; font-family: sans-serif; line-height: 1.5">
<p>Hi Li Wei,</p>
<p>This comes later than I meant it to, but thank you for talking me through the Engineer role <time datetime="2026-11-20">on Friday</time>.</p>
<p>I could have talked for another hour about Iceberg.</p>
<p>It''s work I''d be glad to do, and I''d gladly hear more of it.</p>
<p>All the best,</p>
<p>Alex Kim</p>
</div>
</body>
</html>','<c93371930006e7c190d4a761682bcb64@example.com>','sent','0002-thank-you-Li-Wei-Beta.eml',0,'en',NULL);
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
    state TEXT,
    PRIMARY KEY (opportunity, start)
) WITHOUT ROWID;
INSERT INTO "interview" VALUES(1,'2026-11-20',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "interview" VALUES(2,'2026-11-20',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "letter" VALUES(2,0,'thank-you','Li Wei','2026-11-26T20:47:32+00:00','Engineer: thank you','<c93371930006e7c190d4a761682bcb64@example.com>',NULL);
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
INSERT INTO "opportunity" VALUES(1,'acme','Acme','acme','Engineer','Alex Kim','alex@example.com',NULL,NULL,NULL,NULL,NULL,NULL,'','','open',NULL,NULL,NULL);
INSERT INTO "opportunity" VALUES(2,'beta','Beta','beta','Engineer','Alex Kim','alex@example.com',NULL,NULL,NULL,NULL,NULL,NULL,'','','open',NULL,NULL,NULL);
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
INSERT INTO "participant" VALUES(1,'2026-11-20',0,'Dana Reyes','["Iceberg"]',NULL);
INSERT INTO "participant" VALUES(2,'2026-11-20',0,'Li Wei','["Iceberg"]',NULL);
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
INSERT INTO "person" VALUES(1,0,'Dana Reyes','dana@acme.example',NULL,NULL,NULL,NULL);
INSERT INTO "person" VALUES(2,0,'Li Wei','li@beta.example',NULL,NULL,NULL,NULL);
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
CREATE INDEX opportunity_by_status ON opportunity (status, closed_on);
CREATE INDEX reply_by_time ON reply (at);
CREATE UNIQUE INDEX draft_unsent ON draft (opportunity, note, interview, recipient_name)
    WHERE status IN ('draft', 'sending', 'refused', 'deferred');
CREATE INDEX draft_by_note ON draft (opportunity, note, interview, recipient_name);
CREATE INDEX draft_by_status ON draft (status, opportunity);
CREATE INDEX attempt_by_draft ON attempt (draft);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('draft',2);
COMMIT;
