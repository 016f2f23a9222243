BEGIN TRANSACTION;
CREATE TABLE attachment (
    draft INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
    place INTEGER NOT NULL,
    filename TEXT NOT NULL,
    content_type TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (draft, place)
);
INSERT INTO "attachment" VALUES(6,0,'portfolio.txt','text/plain',X'4120706F7274666F6C696F2E0A');
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
INSERT INTO "attempt" VALUES(1,1,'mail.example','2026-11-22T18:00:00+00:00',1,'2026-11-22T18:00:00+00:00','sent','2.0.0 queued','<provider@mail.example>');
INSERT INTO "attempt" VALUES(2,2,'mail.example','2026-11-22T18:00:00+00:00',0,'2026-11-22T18:00:00+00:00','refused','no',NULL);
INSERT INTO "attempt" VALUES(3,3,'mail.example','2026-11-22T18:00:00+00:00',0,'2026-11-22T18:00:00+00:00','deferred','no',NULL);
INSERT INTO "attempt" VALUES(4,4,'mail.example','2026-11-22T18:00:00+00:00',1,'2026-11-22T18:00:00+00:00','unknown','no',NULL);
INSERT INTO "attempt" VALUES(5,9,'mail.example','2026-11-22T18:00:00+00:00',1,'2026-11-22T18:00:00+00:00','sent','2.0.0 queued','<provider@mail.example>');
INSERT INTO "attempt" VALUES(6,5,'mail.example','2026-11-22T18:00:00+00:00',1,NULL,NULL,NULL,NULL);
INSERT INTO "attempt" VALUES(7,6,'mail.example','2026-11-22T18:00:00+00:00',0,NULL,NULL,NULL,NULL);
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
INSERT INTO "draft" VALUES(1,1,'thank-you','second-round','2026-11-20T14:00:00','Alex Kim','alex@example.com','Dana Reyes','dana@acme.example','With thanks, Data Engineer interview','Good day Dana,

It was good to talk with you again on Friday 20 November, and I am grateful for another view of the Data Engineer role.

Since then I have thought a good deal about the move to Iceberg, one remark above all: that the backfill must not block the dashboards. My own experience, a similar migration at my last job above all, should be of use.

There is much in the Data Engineer role that appeals to me, and I look forward to a call with the platform team. If there is more you would like to know, a short line to me is enough.

With thanks to all of you,

Alex Kim

-- 
+44 20 7946 0000
https://alexkim.example
','<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>With thanks, Data Engineer interview</title>
</head>
<body>
<div lang="en" dir="auto" style="max-width: 40em; overflow-wrap: break-word; font-family: sans-serif; line-height: 1.5">
<p>Good day Dana,</p>
<p>It was good to talk with you again on Friday 20 November, and I am grateful for another view of the Data Engineer role.</p>
<p>Since then I have thought a good deal about the move to Iceberg, one remark above all: that the backfill must not block the dashboards.
My own experience, a similar migration at my last job above all, should be of use.</p>
<p>There is much in the Data Engineer role that appeals to me, and I look forward to a call with the platform team.
If there is more you would like to know, a short line to me is enough.</p>
<p>With thanks to all of you,</p>
<p>Alex Kim</p>
<p>-- <br>
+44 20 7946 0000<br>
<a href="https://alexkim.example">https://alexkim.example</a></p>
</div>
</body>
</html>','<f579eafffe95fa5e6082cda979c19054@example.com>','sent','0001-thank-you-Dana-Reyes-Acme.eml',0,'en');
INSERT INTO "draft" VALUES(2,1,'thank-you','panel','2026-11-20T14:00:00','Alex Kim','alex@example.com','Li Wei','li@acme.example','Data Engineer: thank you','Good day Li Wei,

Thank you for the conversation about the Data Engineer role on Friday 20 November, and for the clear picture you gave me of the work.

Listening to you gave me a sense of queues. Much of what I took from a similar migration at my last job would be useful to your team.

For my part, I would be glad to take this further, beginning with a call with the platform team. If you would like to talk further, I am happy to work around your schedule.

With thanks to all of you,

Alex Kim

-- 
+44 20 7946 0000
https://alexkim.example
','<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Data Engineer: thank you</title>
</head>
<body>
<div lang="en" dir="auto" style="max-width: 40em; overflow-wrap: break-word; font-family: sans-serif; line-height: 1.5">
<p>Good day Li Wei,</p>
<p>Thank you for the conversation about the Data Engineer role on Friday 20 November, and for the clear picture you gave me of the work.</p>
<p>Listening to you gave me a sense of queues.
Much of what I took from a similar migration at my last job would be useful to your team.</p>
<p>For my part, I would be glad to take this further, beginning with a call with the platform team.
If you would like to talk further, I am happy to work around your schedule.</p>
<p>With thanks to all of you,</p>
<p>Alex Kim</p>
<p>-- <br>
+44 20 7946 0000<br>
<a href="https://alexkim.example">https://alexkim.example</a></p>
</div>
</body>
</html>','<48b8e5c7e513211a4cb448be8fa15090@example.com>','refused','0002-thank-you-Li-Wei-Acme.eml',0,'en');
INSERT INTO "draft" VALUES(3,1,'thank-you','panel','2026-11-20T14:00:00','Alex Kim','alex@example.com','Sam Ode','sam@acme.example','Thank you, Data Engineer interview','Good day Sam Ode,

I appreciated the time you gave to our conversation about the Data Engineer role on Friday 20 November, and the care with which you described the work.

From you I learned a good deal about tests. In this role I could build on a similar migration at my last job.

This is work I would very much like to do, and I look forward to a call with the platform team. If it would help, I can put you in touch with people I have worked with.

With thanks to all of you,

Alex Kim

-- 
+44 20 7946 0000
https://alexkim.example
','<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Thank you, Data Engineer interview</title>
</head>
<body>
<div lang="en" dir="auto" style="max-width: 40em; overflow-wrap: break-word; font-family: sans-serif; line-height: 1.5">
<p>Good day Sam Ode,</p>
<p>I appreciated the time you gave to our conversation about the Data Engineer role on Friday 20 November, and the care with which you described the work.</p>
<p>From you I learned a good deal about tests.
In this role I could build on a similar migration at my last job.</p>
<p>This is work I would very much like to do, and I look forward to a call with the platform team.
If it would help, I can put you in touch with people I have worked with.</p>
<p>With thanks to all of you,</p>
<p>Alex Kim</p>
<p>-- <br>
+44 20 7946 0000<br>
<a href="https://alexkim.example">https://alexkim.example</a></p>
</div>
</body>
</html>','<940c01b2e20185cd51568dc1b1a1edde@example.com>','deferred','0003-thank-you-Sam-Ode-Acme.eml',0,'en');
INSERT INTO "draft" VALUES(4,1,'thank-you','panel','2026-11-20T14:00:00','Alex Kim','alex@example.com','Uma Roy','uma@acme.example','Data Engineer interview, many thanks','Good day Uma Roy,

Thank you for meeting with me on Friday 20 November and for answering my questions about Acme so openly.

Of all we discussed, I keep coming back to dashboards. All of this connects closely with a similar migration at my last job.

Talking with you made me more interested in the Data Engineer role; I am ready for a call with the platform team. If a work sample or a reference would help, I can send one.

With thanks to all of you,

Alex Kim

-- 
+44 20 7946 0000
https://alexkim.example
','<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Data Engineer interview, many thanks</title>
</head>
<body>
<div lang="en" dir="auto" style="max-width: 40em; overflow-wrap: break-word; font-family: sans-serif; line-height: 1.5">
<p>Good day Uma Roy,</p>
<p>Thank you for meeting with me on Friday 20 November and for answering my questions about Acme so openly.</p>
<p>Of all we discussed, I keep coming back to dashboards.
All of this connects closely with a similar migration at my last job.</p>
<p>Talking with you made me more interested in the Data Engineer role; I am ready for a call with the platform team.
If a work sample or a reference would help, I can send one.</p>
<p>With thanks to all of you,</p>
<p>Alex Kim</p>
<p>-- <br>
+44 20 7946 0000<br>
<a href="https://alexkim.example">https://alexkim.example</a></p>
</div>
</body>
</html>','<a81837dca9ddf26dcfd142c0a5912e5f@example.com>','unknown','0004-thank-you-Uma-Roy-Acme.eml',0,'en');
INSERT INTO "draft" VALUES(5,1,'thank-you','panel','2026-11-20T14:00:00','Alex Kim','alex@example.com','Cy Bell','cy@acme.example','Thank you, Data Engineer conversation','Good day Cy Bell,

Our conversation about the Data Engineer role on Friday 20 November was a pleasure; thank you for making the time for it.

What you said about alerts has stayed with me. The work is close to what I know from a similar migration at my last job.

After our conversation I am even more interested in the Data Engineer role, and a call with the platform team will be welcome. Should anything further be useful to you, I am glad to send it.

With thanks to all of you,

Alex Kim

-- 
+44 20 7946 0000
https://alexkim.example
','<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Thank you, Data Engineer conversation</title>
</head>
<body>
<div lang="en" dir="auto" style="max-width: 40em; overflow-wrap: break-word; font-family: sans-serif; line-height: 1.5">
<p>Good day Cy Bell,</p>
<p>Our conversation about the Data Engineer role on Friday 20 November was a pleasure; thank you for making the time for it.</p>
<p>What you said about alerts has stayed with me.
The work is close to what I know from a similar migration at my last job.</p>
<p>After our conversation I am even more interested in the Data Engineer role, and a call with the platform team will be welcome.
Should anything further be useful to you, I am glad to send it.</p>
<p>With thanks to all of you,</p>
<p>Alex Kim</p>
<p>-- <br>
+44 20 7946 0000<br>
<a href="https://alexkim.example">https://alexkim.example</a></p>
</div>
</body>
</html>','<6b4304f034a9f55b39e81b87b65443e7@example.com>','sending','0005-thank-you-Cy-Bell-Acme.eml',0,'en');
INSERT INTO "draft" VALUES(6,1,'thank-you','panel','2026-11-20T14:00:00','Alex Kim','alex@example.com','Wes Orr','wes@acme.example','Data Engineer interview: thank you','Good day Wes Orr,

Thank you for making room in your day on Friday 20 November to talk with me about the Data Engineer role. It was time well spent.

Most useful to me was the part about my portfolio. Much of what you described was familiar to me from a similar migration at my last job.

Everything I heard adds to my interest in the Data Engineer role, and I look forward to a call with the platform team. If questions come up on your side, I am happy to answer them.

With thanks to all of you,

Alex Kim

-- 
+44 20 7946 0000
https://alexkim.example
','<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Data Engineer interview: thank you</title>
</head>
<body>
<div lang="en" dir="auto" style="max-width: 40em; overflow-wrap: break-word; font-family: sans-serif; line-height: 1.5">
<p>Good day Wes Orr,</p>
<p>Thank you for making room in your day on Friday 20 November to talk with me about the Data Engineer role. It was time well spent.</p>
<p>Most useful to me was the part about my portfolio.
Much of what you described was familiar to me from a similar migration at my last job.</p>
<p>Everything I heard adds to my interest in the Data Engineer role, and I look forward to a call with the platform team.
If questions come up on your side, I am happy to answer them.</p>
<p>With thanks to all of you,</p>
<p>Alex Kim</p>
<p>-- <br>
+44 20 7946 0000<br>
<a href="https://alexkim.example">https://alexkim.example</a></p>
</div>
</body>
</html>','<759fa7db2ec150a2a3bffb90ad848eed@example.com>','sending','0006-thank-you-Wes-Orr-Acme.eml',0,'en');
INSERT INTO "draft" VALUES(7,1,'thank-you','panel','2026-11-20T14:00:00','Alex Kim','alex@example.com','Del Fry','del@acme.example','Data Engineer conversation, with thanks','Good day Del Fry,

I enjoyed talking with you on Friday 20 November, and I am grateful for the time you took to explain the Data Engineer role.

Hearing you talk about costs brought the work to life. As you spoke I was reminded of a similar migration at my last job.

Having heard more, I would gladly go further with the Data Engineer role; a call with the platform team would suit me. Should it help to talk again, I can fit in with your calendar.

With thanks to all of you,

Alex Kim

-- 
+44 20 7946 0000
https://alexkim.example
','<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Data Engineer conversation, with thanks</title>
</head>
<body>
<div lang="en" dir="auto" style="max-width: 40em; overflow-wrap: break-word; font-family: sans-serif; line-height: 1.5">
<p>Good day Del Fry,</p>
<p>I enjoyed talking with you on Friday 20 November, and I am grateful for the time you took to explain the Data Engineer role.</p>
<p>Hearing you talk about costs brought the work to life.
As you spoke I was reminded of a similar migration at my last job.</p>
<p>Having heard more, I would gladly go further with the Data Engineer role; a call with the platform team would suit me.
Should it help to talk again, I can fit in with your calendar.</p>
<p>With thanks to all of you,</p>
<p>Alex Kim</p>
<p>-- <br>
+44 20 7946 0000<br>
<a href="https://alexkim.example">https://alexkim.example</a></p>
</div>
</body>
</html>','<aa0276d119168133f9300451833be021@example.com>','discarded','0007-thank-you-Del-Fry-Acme.eml',0,'en');
INSERT INTO "draft" VALUES(8,5,'thank-you','late','2026-11-19T16:00:00+02:00','Alex Kim','alex@example.com','Alb Wesk','alb@umbrella.example','Chemist interview: thank you','Good day Alb Wesk,

These thanks come late, but they are warmly meant: it was good to talk with you about the Chemist role on Thursday 19 November.

What you said about the lab has stayed with me.

Everything I heard adds to my interest in the Chemist role.

This I add by hand.

With thanks,

Alex Kim

-- 
+44 20 7946 0000
https://alexkim.example
','<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Chemist interview: thank you</title>
</head>
<body>
<div lang="en" dir="auto" style="max-width: 40em; overflow-wrap: break-word; font-family: sans-serif; line-height: 1.5">
<p style="margin:0 0 1em">Good day Alb Wesk,</p>
<p style="margin:0 0 1em">These thanks come late, but they are warmly meant: it was good to talk with you about the Chemist role on Thursday 19 November.</p>
<p style="margin:0 0 1em">What you said about the lab has stayed with me.</p>
<p style="margin:0 0 1em">Everything I heard adds to my interest in the Chemist role.</p>
<p style="margin:0 0 1em">This I add by hand.</p>
<p style="margin:0 0 1em">With thanks,</p>
<p style="margin:0 0 1em">Alex Kim</p>
<p style="margin:0 0 1em">-- <br>
+44 20 7946 0000<br>
<a href="https://alexkim.example">https://alexkim.example</a></p>
</div>
</body>
</html>','<8f2af9178500973776291e5aad111ade@example.com>','draft','0008-thank-you-Alb-Wesk-Umbrella.eml',1,'en');
INSERT INTO "draft" VALUES(9,2,'coffee','plain','2026-11-18T23:00:00+00:00','Alexandra Kim','alexandra@example.com','Mika Sato','mika@globex.example','A coffee, Mika Sato?','Dear Mika Sato,

On 19/11/2026 we had a video talk and I told you of my thesis. Next comes a visit.

Shall we have a coffee near the station, now that we have met? The role was open, Head of Data.

Kind regards,

Alexandra Kim

-- 
+44 20 7946 0000
https://alexkim.example
','<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>A coffee, Mika Sato?</title>
</head>
<body>
<div lang="en-GB" dir="auto" style="max-width: 40em; overflow-wrap: break-word; font-family: sans-serif; line-height: 1.5">
<p>Dear Mika Sato,</p>
<p>On 19/11/2026 we had a video talk and I told you of my thesis.
Next comes a visit.</p>
<p>Shall we have a coffee near the station, now that we have met? The role was open, Head of Data.</p><p>Kind regards,</p>
<p>Alexandra Kim</p>
<p>-- <br>
+44 20 7946 0000<br>
<a href="https://alexkim.example">https://alexkim.example</a></p>
</div>
</body>
</html>','<304a762a4b8c0f4a7ac982038d56c0c6@example.com>','sent','0009-coffee-Mika-Sato-Globex.eml',0,'en-GB');
CREATE TABLE event ( -- what a calendar was told, so that the next file can correct it
    uid TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL,
    content TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "event" VALUES('0a43809a-6860-5ad5-8bed-65a8496bf39d',0,'{"opportunity": "globex", "start": "2026-12-03T15:00:00+09:00", "zone": "Asia/Tokyo", "summary": "Check-in to Mika Sato, Globex", "description": "Nothing has been heard since Thursday 19 November, and 14 days are enough to wait. When you have begun to look elsewhere, moving-on asks the same.\nFrom Thursday 3 December to Thursday 10 December.\ncordially check-in globex", "cancelled": false}');
INSERT INTO "event" VALUES('4e10e71d-e2d3-5937-add7-c9b842263d92',0,'{"opportunity": "umbrella", "start": "2026-11-19T18:00:00+01:00", "zone": "Europe/Madrid", "summary": "Thank-you to Alb Wesk, Umbrella", "description": "You met on Thursday 19 November; thanks are best the same day or the next. It is late now, and the letter says so; late is better than never.\nFrom Thursday 19 November to Thursday 26 November; best by Friday 20 November.\ncordially thank-you umbrella", "cancelled": false}');
INSERT INTO "event" VALUES('6576be18-fc34-5690-b2f8-ca39ee98be0b',0,'{"opportunity": "umbrella", "start": "2026-12-03T09:30:00+01:00", "zone": "Europe/Madrid", "summary": "Check-in to Rita Roe, Umbrella", "description": "Nothing has been heard since Thursday 19 November, and 14 days are enough to wait. When you have begun to look elsewhere, moving-on asks the same.\nFrom Thursday 3 December to Thursday 10 December.\ncordially check-in umbrella", "cancelled": false}');
INSERT INTO "event" VALUES('a986a0bc-2c85-5caf-878d-8e33ed1775a0',0,'{"opportunity": "acme", "start": "2026-12-09T09:30:00+00:00", "zone": "Europe/London", "summary": "Check-in to Dana Reyes, Acme", "description": "They hoped to decide around the week of 30 November, and 3 working days more are fair. When you have begun to look elsewhere, moving-on asks the same.\nFrom Wednesday 9 December to Wednesday 16 December.\ncordially check-in acme", "cancelled": false}');
INSERT INTO "event" VALUES('bb507849-0255-5d7e-97da-c80fed100097',0,'{"opportunity": "globex", "start": "2026-11-24T15:00:00+09:00", "zone": "Asia/Tokyo", "summary": "Thank-you to Mika Sato, Globex", "description": "You met on Thursday 19 November; thanks are best the same day or the next. It is late now, and the letter says so; late is better than never. Another letter to them comes first; one a day is enough.\nFrom Thursday 19 November to Thursday 26 November; best by Friday 20 November.\ncordially thank-you globex", "cancelled": false}');
INSERT INTO "event" VALUES('c7a2d89e-629a-5f27-8a43-cf5b2d2770df',0,'{"opportunity": "hooli", "start": "2026-11-23T09:30:00-08:00", "zone": "America/Los_Angeles", "summary": "Reconnect to Gavin Poe, Hooli", "description": "Gavin Poe wrote again on Sunday 22 November; ask what happened, then decide.\nFrom Sunday 22 November to Sunday 13 December; best by Tuesday 24 November.\ncordially reconnect hooli", "cancelled": false}');
INSERT INTO "event" VALUES('da808ff7-be57-5ecc-9561-4bdada6cfa21',0,'{"opportunity": "acme", "start": "2026-11-20T17:30:00+00:00", "zone": "Europe/London", "summary": "Thank-you to Li Wei, Sam Ode, Cy Bell, Wes Orr and Del Fry, Acme", "description": "You met on Friday 20 November; thanks are best the same day or the next. The second day is still fine.\nFrom Friday 20 November to Friday 27 November; best by Saturday 21 November.\ncordially thank-you acme", "cancelled": false}');
INSERT INTO "event" VALUES('dcd6f9bc-bf6f-5d98-8c88-d0a6e1d83859',0,'{"opportunity": "umbrella", "start": "2026-11-30T09:30:00+01:00", "zone": "Europe/Madrid", "summary": "Ask-recruiter to Rita Roe, Umbrella", "description": "Rita Roe is away until Thursday 26 November.\nFrom Monday 30 November to Wednesday 2 December.\ncordially ask-recruiter umbrella", "cancelled": false}');
INSERT INTO "event" VALUES('fc649fb0-2232-5667-b452-7a14da072663',0,'{"opportunity": "initech", "start": "2026-11-23T09:30:00+01:00", "zone": "Europe/Madrid", "summary": "After-rejection to Bill Lum, Initech", "description": "They told you no on Sunday 22 November; thanks keep the door open.\nFrom Sunday 22 November to Wednesday 25 November.\ncordially after-rejection initech", "cancelled": false}');
CREATE TABLE interview (
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    start TEXT NOT NULL,
    until TEXT,
    kind TEXT,
    example TEXT,
    next_step TEXT,
    PRIMARY KEY (opportunity, start)
) WITHOUT ROWID;
INSERT INTO "interview" VALUES(1,'2026-11-10T09:30:00+01:00',NULL,'phone',NULL,NULL);
INSERT INTO "interview" VALUES(1,'2026-11-20T14:00:00','2026-11-20T15:30:00','panel','a similar migration at my last job','a call with the platform team');
INSERT INTO "interview" VALUES(2,'2026-11-18T23:00:00+00:00',NULL,'video','my thesis','a visit');
INSERT INTO "interview" VALUES(3,'2026-10-12T10:00:00',NULL,NULL,NULL,NULL);
INSERT INTO "interview" VALUES(4,'2026-11-04',NULL,NULL,NULL,NULL);
INSERT INTO "interview" VALUES(5,'2026-11-19T16:00:00+02:00',NULL,NULL,NULL,NULL);
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
INSERT INTO "letter" VALUES(1,0,'thank-you','Dana Reyes','2026-11-22T18:00:00+00:00','With thanks, Data Engineer interview','<f579eafffe95fa5e6082cda979c19054@example.com>','<provider@mail.example>');
INSERT INTO "letter" VALUES(2,0,'coffee','Mika Sato','2026-11-22T18:00:00+00:00','A coffee, Mika Sato?','<304a762a4b8c0f4a7ac982038d56c0c6@example.com>','<provider@mail.example>');
INSERT INTO "letter" VALUES(3,0,'check-in','Gavin Poe','2026-10-30T10:00:00',NULL,NULL,NULL);
INSERT INTO "letter" VALUES(4,0,'thank-you','Bill Lum','2026-11-04T18:00:00',NULL,NULL,NULL);
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
INSERT INTO "opportunity" VALUES(1,'acme','Acme','acme','Data Engineer',NULL,NULL,NULL,'2026-W49','2026-11-20','Europe/London','GB','SCT','','2026-12-24/2027-01-01','open',NULL);
INSERT INTO "opportunity" VALUES(2,'globex','Globex','globex',NULL,'Alexandra Kim','alexandra@example.com',NULL,NULL,NULL,'Asia/Tokyo',NULL,NULL,'','','open',NULL);
INSERT INTO "opportunity" VALUES(3,'hooli','Hooli','hooli','SRE',NULL,NULL,NULL,NULL,NULL,'America/Los_Angeles',NULL,NULL,'','','silence','2026-11-22');
INSERT INTO "opportunity" VALUES(4,'initech','Initech','initech','Analyst',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','','rejected','2026-11-22');
INSERT INTO "opportunity" VALUES(5,'umbrella','Umbrella','umbrella','Chemist',NULL,NULL,'Talento Norte',NULL,NULL,NULL,NULL,NULL,'fri sat','','open',NULL);
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
INSERT INTO "participant" VALUES(1,'2026-11-10T09:30:00+01:00',0,'Dana Reyes','[]',NULL);
INSERT INTO "participant" VALUES(1,'2026-11-20T14:00:00',0,'Dana Reyes','["the move to Iceberg", "the on-call rota"]','that the backfill must not block the dashboards');
INSERT INTO "participant" VALUES(1,'2026-11-20T14:00:00',1,'Li Wei','["queues"]',NULL);
INSERT INTO "participant" VALUES(1,'2026-11-20T14:00:00',2,'Sam Ode','["tests"]',NULL);
INSERT INTO "participant" VALUES(1,'2026-11-20T14:00:00',3,'Uma Roy','["dashboards"]',NULL);
INSERT INTO "participant" VALUES(1,'2026-11-20T14:00:00',4,'Cy Bell','["alerts"]',NULL);
INSERT INTO "participant" VALUES(1,'2026-11-20T14:00:00',5,'Wes Orr','["my portfolio"]',NULL);
INSERT INTO "participant" VALUES(1,'2026-11-20T14:00:00',6,'Del Fry','["costs"]',NULL);
INSERT INTO "participant" VALUES(2,'2026-11-18T23:00:00+00:00',0,'Mika Sato','[]',NULL);
INSERT INTO "participant" VALUES(3,'2026-10-12T10:00:00',0,'Gavin Poe','[]',NULL);
INSERT INTO "participant" VALUES(4,'2026-11-04',0,'Bill Lum','["reports"]',NULL);
INSERT INTO "participant" VALUES(5,'2026-11-19T16:00:00+02:00',0,'Alb Wesk','["the lab"]',NULL);
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
INSERT INTO "person" VALUES(1,0,'Dana Reyes','dana@acme.example','Engineering Manager','hiring-manager','Dana',NULL);
INSERT INTO "person" VALUES(1,1,'Li Wei','li@acme.example',NULL,NULL,NULL,NULL);
INSERT INTO "person" VALUES(1,2,'Sam Ode','sam@acme.example',NULL,NULL,NULL,NULL);
INSERT INTO "person" VALUES(1,3,'Uma Roy','uma@acme.example',NULL,NULL,NULL,NULL);
INSERT INTO "person" VALUES(1,4,'Cy Bell','cy@acme.example',NULL,NULL,NULL,NULL);
INSERT INTO "person" VALUES(1,5,'Wes Orr','wes@acme.example',NULL,NULL,NULL,NULL);
INSERT INTO "person" VALUES(1,6,'Del Fry','del@acme.example',NULL,NULL,NULL,NULL);
INSERT INTO "person" VALUES(2,0,'Mika Sato','mika@globex.example','Head of Data',NULL,NULL,'en-GB');
INSERT INTO "person" VALUES(2,1,'Nora Ott','nora@globex.example',NULL,'coordinator',NULL,NULL);
INSERT INTO "person" VALUES(3,0,'Gavin Poe','gavin@hooli.example',NULL,NULL,NULL,NULL);
INSERT INTO "person" VALUES(4,0,'Bill Lum','bill@initech.example',NULL,NULL,NULL,NULL);
INSERT INTO "person" VALUES(5,0,'Rita Roe','rita@talento.example',NULL,'recruiter',NULL,NULL);
INSERT INTO "person" VALUES(5,1,'Alb Wesk','alb@umbrella.example',NULL,NULL,NULL,NULL);
CREATE TABLE reply (
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    place INTEGER NOT NULL,
    sender TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    back_on TEXT,
    PRIMARY KEY (opportunity, place)
) WITHOUT ROWID;
INSERT INTO "reply" VALUES(3,0,'Gavin Poe','2026-11-22T08:30:00','human',NULL);
INSERT INTO "reply" VALUES(4,0,'Bill Lum','2026-11-20T16:20:00','human',NULL);
INSERT INTO "reply" VALUES(5,0,'Rita Roe','2026-11-21','automatic','2026-11-26');
CREATE TABLE wire ( -- the bytes that were approved: an edit or a later day ends that
    draft INTEGER PRIMARY KEY REFERENCES draft ON DELETE CASCADE,
    day TEXT NOT NULL,
    content BLOB NOT NULL
);
INSERT INTO "wire" VALUES(1,'2026-11-22',X'46726F6D3A20416C6578204B696D203C616C6578406578616D706C652E636F6D3E0D0A546F3A2044616E61205265796573203C64616E614061636D652E6578616D706C653E0D0A5375626A6563743A2057697468207468616E6B732C204461746120456E67696E65657220696E746572766965770D0A446174653A2053756E2C203232204E6F7620323032362031383A30303A3030202B303030300D0A4D6573736167652D49443A203C6635373965616666666539356661356536303832636461393739633139303534406578616D706C652E636F6D3E0D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B20626F756E646172793D223D5F616C7465726E6174697665220D0A0D0A2D2D3D5F616C7465726E61746976650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D7574662D380D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A476F6F64206461792044616E612C0D0A0D0A49742077617320676F6F6420746F2074616C6B207769746820796F7520616761696E206F6E20467269646179203230204E6F76656D6265722C20616E64204920616D20677261746566756C3D0D0A20666F7220616E6F746865722076696577206F6620746865204461746120456E67696E65657220726F6C652E0D0A0D0A53696E6365207468656E204920686176652074686F75676874206120676F6F64206465616C2061626F757420746865206D6F766520746F20496365626572672C206F6E652072656D61726B3D0D0A2061626F766520616C6C3A207468617420746865206261636B66696C6C206D757374206E6F7420626C6F636B207468652064617368626F617264732E204D79206F776E20657870657269653D0D0A6E63652C20612073696D696C6172206D6967726174696F6E206174206D79206C617374206A6F622061626F766520616C6C2C2073686F756C64206265206F66207573652E0D0A0D0A5468657265206973206D75636820696E20746865204461746120456E67696E65657220726F6C6520746861742061707065616C7320746F206D652C20616E642049206C6F6F6B20666F72773D0D0A61726420746F20612063616C6C20776974682074686520706C6174666F726D207465616D2E204966207468657265206973206D6F726520796F7520776F756C64206C696B6520746F206B6E3D0D0A6F772C20612073686F7274206C696E6520746F206D6520697320656E6F7567682E0D0A0D0A57697468207468616E6B7320746F20616C6C206F6620796F752C0D0A0D0A416C6578204B696D0D0A0D0A2D2D3D32300D0A2B3434203230203739343620303030300D0A68747470733A2F2F616C65786B696D2E6578616D706C650D0A0D0A2D2D3D5F616C7465726E61746976650D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D7574662D380D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A3C21646F63747970652068746D6C3E0D0A3C68746D6C206C616E673D334422656E223E0D0A3C686561643E0D0A3C6D65746120636861727365743D3344227574662D38223E0D0A3C6D657461206E616D653D33442276696577706F72742220636F6E74656E743D33442277696474683D33446465766963652D77696474682C20696E697469616C2D7363616C653D334431223D0D0A3E0D0A3C6D657461206E616D653D334422636F6C6F722D736368656D652220636F6E74656E743D3344226C69676874206461726B223E0D0A3C7469746C653E57697468207468616E6B732C204461746120456E67696E65657220696E746572766965773C2F7469746C653E0D0A3C2F686561643E0D0A3C626F64793E0D0A3C646976206C616E673D334422656E22206469723D3344226175746F22207374796C653D3344226D61782D77696474683A203430656D3B206F766572666C6F772D777261703A20627265613D0D0A6B2D776F72643B20666F6E742D66616D696C793A2073616E732D73657269663B206C696E652D6865696768743A20312E35223E0D0A3C703E476F6F64206461792044616E612C3C2F703E0D0A3C703E49742077617320676F6F6420746F2074616C6B207769746820796F7520616761696E206F6E20467269646179203230204E6F76656D6265722C20616E64204920616D2067726174653D0D0A66756C20666F7220616E6F746865722076696577206F6620746865204461746120456E67696E65657220726F6C652E3C2F703E0D0A3C703E53696E6365207468656E204920686176652074686F75676874206120676F6F64206465616C2061626F757420746865206D6F766520746F20496365626572672C206F6E652072656D3D0D0A61726B2061626F766520616C6C3A207468617420746865206261636B66696C6C206D757374206E6F7420626C6F636B207468652064617368626F617264732E0D0A4D79206F776E20657870657269656E63652C20612073696D696C6172206D6967726174696F6E206174206D79206C617374206A6F622061626F766520616C6C2C2073686F756C64206265203D0D0A6F66207573652E3C2F703E0D0A3C703E5468657265206973206D75636820696E20746865204461746120456E67696E65657220726F6C6520746861742061707065616C7320746F206D652C20616E642049206C6F6F6B20663D0D0A6F727761726420746F20612063616C6C20776974682074686520706C6174666F726D207465616D2E0D0A4966207468657265206973206D6F726520796F7520776F756C64206C696B6520746F206B6E6F772C20612073686F7274206C696E6520746F206D6520697320656E6F7567682E3C2F703E0D0A3C703E57697468207468616E6B7320746F20616C6C206F6620796F752C3C2F703E0D0A3C703E416C6578204B696D3C2F703E0D0A3C703E2D2D203C62723E0D0A2B3434203230203739343620303030303C62723E0D0A3C6120687265663D33442268747470733A2F2F616C65786B696D2E6578616D706C65223E68747470733A2F2F616C65786B696D2E6578616D706C653C2F613E3C2F703E0D0A3C2F6469763E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F616C7465726E61746976652D2D0D0A');
INSERT INTO "wire" VALUES(2,'2026-11-22',X'46726F6D3A20416C6578204B696D203C616C6578406578616D706C652E636F6D3E0D0A546F3A204C6920576569203C6C694061636D652E6578616D706C653E0D0A5375626A6563743A204461746120456E67696E6565723A207468616E6B20796F750D0A446174653A2053756E2C203232204E6F7620323032362031383A30303A3030202B303030300D0A4D6573736167652D49443A203C3438623865356337653531333231316134636234343862653866613135303930406578616D706C652E636F6D3E0D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B20626F756E646172793D223D5F616C7465726E6174697665220D0A0D0A2D2D3D5F616C7465726E61746976650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D7574662D380D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A476F6F6420646179204C69205765692C0D0A0D0A5468616E6B20796F7520666F722074686520636F6E766572736174696F6E2061626F757420746865204461746120456E67696E65657220726F6C65206F6E20467269646179203230204E6F3D0D0A76656D6265722C20616E6420666F722074686520636C656172207069637475726520796F752067617665206D65206F662074686520776F726B2E0D0A0D0A4C697374656E696E6720746F20796F752067617665206D6520612073656E7365206F66207175657565732E204D756368206F662077686174204920746F6F6B2066726F6D20612073696D693D0D0A6C6172206D6967726174696F6E206174206D79206C617374206A6F6220776F756C642062652075736566756C20746F20796F7572207465616D2E0D0A0D0A466F72206D7920706172742C204920776F756C6420626520676C616420746F2074616B65207468697320667572746865722C20626567696E6E696E67207769746820612063616C6C2077693D0D0A74682074686520706C6174666F726D207465616D2E20496620796F7520776F756C64206C696B6520746F2074616C6B20667572746865722C204920616D20686170707920746F20776F726B3D0D0A2061726F756E6420796F7572207363686564756C652E0D0A0D0A57697468207468616E6B7320746F20616C6C206F6620796F752C0D0A0D0A416C6578204B696D0D0A0D0A2D2D3D32300D0A2B3434203230203739343620303030300D0A68747470733A2F2F616C65786B696D2E6578616D706C650D0A0D0A2D2D3D5F616C7465726E61746976650D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D7574662D380D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A3C21646F63747970652068746D6C3E0D0A3C68746D6C206C616E673D334422656E223E0D0A3C686561643E0D0A3C6D65746120636861727365743D3344227574662D38223E0D0A3C6D657461206E616D653D33442276696577706F72742220636F6E74656E743D33442277696474683D33446465766963652D77696474682C20696E697469616C2D7363616C653D334431223D0D0A3E0D0A3C6D657461206E616D653D334422636F6C6F722D736368656D652220636F6E74656E743D3344226C69676874206461726B223E0D0A3C7469746C653E4461746120456E67696E6565723A207468616E6B20796F753C2F7469746C653E0D0A3C2F686561643E0D0A3C626F64793E0D0A3C646976206C616E673D334422656E22206469723D3344226175746F22207374796C653D3344226D61782D77696474683A203430656D3B206F766572666C6F772D777261703A20627265613D0D0A6B2D776F72643B20666F6E742D66616D696C793A2073616E732D73657269663B206C696E652D6865696768743A20312E35223E0D0A3C703E476F6F6420646179204C69205765692C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074686520636F6E766572736174696F6E2061626F757420746865204461746120456E67696E65657220726F6C65206F6E204672696461792032303D0D0A204E6F76656D6265722C20616E6420666F722074686520636C656172207069637475726520796F752067617665206D65206F662074686520776F726B2E3C2F703E0D0A3C703E4C697374656E696E6720746F20796F752067617665206D6520612073656E7365206F66207175657565732E0D0A4D756368206F662077686174204920746F6F6B2066726F6D20612073696D696C6172206D6967726174696F6E206174206D79206C617374206A6F6220776F756C642062652075736566756C3D0D0A20746F20796F7572207465616D2E3C2F703E0D0A3C703E466F72206D7920706172742C204920776F756C6420626520676C616420746F2074616B65207468697320667572746865722C20626567696E6E696E67207769746820612063616C6C3D0D0A20776974682074686520706C6174666F726D207465616D2E0D0A496620796F7520776F756C64206C696B6520746F2074616C6B20667572746865722C204920616D20686170707920746F20776F726B2061726F756E6420796F7572207363686564756C652E3D0D0A3C2F703E0D0A3C703E57697468207468616E6B7320746F20616C6C206F6620796F752C3C2F703E0D0A3C703E416C6578204B696D3C2F703E0D0A3C703E2D2D203C62723E0D0A2B3434203230203739343620303030303C62723E0D0A3C6120687265663D33442268747470733A2F2F616C65786B696D2E6578616D706C65223E68747470733A2F2F616C65786B696D2E6578616D706C653C2F613E3C2F703E0D0A3C2F6469763E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F616C7465726E61746976652D2D0D0A');
INSERT INTO "wire" VALUES(3,'2026-11-22',X'46726F6D3A20416C6578204B696D203C616C6578406578616D706C652E636F6D3E0D0A546F3A2053616D204F6465203C73616D4061636D652E6578616D706C653E0D0A5375626A6563743A205468616E6B20796F752C204461746120456E67696E65657220696E746572766965770D0A446174653A2053756E2C203232204E6F7620323032362031383A30303A3030202B303030300D0A4D6573736167652D49443A203C3934306330316232653230313835636435313536386463316231613165646465406578616D706C652E636F6D3E0D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B20626F756E646172793D223D5F616C7465726E6174697665220D0A0D0A2D2D3D5F616C7465726E61746976650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D7574662D380D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A476F6F64206461792053616D204F64652C0D0A0D0A49206170707265636961746564207468652074696D6520796F75206761766520746F206F757220636F6E766572736174696F6E2061626F757420746865204461746120456E67696E6565723D0D0A20726F6C65206F6E20467269646179203230204E6F76656D6265722C20616E64207468652063617265207769746820776869636820796F75206465736372696265642074686520776F726B3D0D0A3D32450D0A0D0A3D34363D0D0A726F6D20796F752049206C6561726E6564206120676F6F64206465616C2061626F75742074657374732E20496E207468697320726F6C65204920636F756C64206275696C64206F6E20613D0D0A2073696D696C6172206D6967726174696F6E206174206D79206C617374206A6F622E0D0A0D0A5468697320697320776F726B204920776F756C642076657279206D756368206C696B6520746F20646F2C20616E642049206C6F6F6B20666F727761726420746F20612063616C6C207769743D0D0A682074686520706C6174666F726D207465616D2E20496620697420776F756C642068656C702C20492063616E2070757420796F7520696E20746F75636820776974682070656F706C6520493D0D0A206861766520776F726B656420776974682E0D0A0D0A57697468207468616E6B7320746F20616C6C206F6620796F752C0D0A0D0A416C6578204B696D0D0A0D0A2D2D3D32300D0A2B3434203230203739343620303030300D0A68747470733A2F2F616C65786B696D2E6578616D706C650D0A0D0A2D2D3D5F616C7465726E61746976650D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D7574662D380D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A3C21646F63747970652068746D6C3E0D0A3C68746D6C206C616E673D334422656E223E0D0A3C686561643E0D0A3C6D65746120636861727365743D3344227574662D38223E0D0A3C6D657461206E616D653D33442276696577706F72742220636F6E74656E743D33442277696474683D33446465766963652D77696474682C20696E697469616C2D7363616C653D334431223D0D0A3E0D0A3C6D657461206E616D653D334422636F6C6F722D736368656D652220636F6E74656E743D3344226C69676874206461726B223E0D0A3C7469746C653E5468616E6B20796F752C204461746120456E67696E65657220696E746572766965773C2F7469746C653E0D0A3C2F686561643E0D0A3C626F64793E0D0A3C646976206C616E673D334422656E22206469723D3344226175746F22207374796C653D3344226D61782D77696474683A203430656D3B206F766572666C6F772D777261703A20627265613D0D0A6B2D776F72643B20666F6E742D66616D696C793A2073616E732D73657269663B206C696E652D6865696768743A20312E35223E0D0A3C703E476F6F64206461792053616D204F64652C3C2F703E0D0A3C703E49206170707265636961746564207468652074696D6520796F75206761766520746F206F757220636F6E766572736174696F6E2061626F757420746865204461746120456E67696E3D0D0A65657220726F6C65206F6E20467269646179203230204E6F76656D6265722C20616E64207468652063617265207769746820776869636820796F75206465736372696265642074686520773D0D0A6F726B2E3C2F703E0D0A3C703E46726F6D20796F752049206C6561726E6564206120676F6F64206465616C2061626F75742074657374732E0D0A496E207468697320726F6C65204920636F756C64206275696C64206F6E20612073696D696C6172206D6967726174696F6E206174206D79206C617374206A6F622E3C2F703E0D0A3C703E5468697320697320776F726B204920776F756C642076657279206D756368206C696B6520746F20646F2C20616E642049206C6F6F6B20666F727761726420746F20612063616C6C203D0D0A776974682074686520706C6174666F726D207465616D2E0D0A496620697420776F756C642068656C702C20492063616E2070757420796F7520696E20746F75636820776974682070656F706C652049206861766520776F726B656420776974682E3C2F703D0D0A3E0D0A3C703E57697468207468616E6B7320746F20616C6C206F6620796F752C3C2F703E0D0A3C703E416C6578204B696D3C2F703E0D0A3C703E2D2D203C62723E0D0A2B3434203230203739343620303030303C62723E0D0A3C6120687265663D33442268747470733A2F2F616C65786B696D2E6578616D706C65223E68747470733A2F2F616C65786B696D2E6578616D706C653C2F613E3C2F703E0D0A3C2F6469763E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F616C7465726E61746976652D2D0D0A');
INSERT INTO "wire" VALUES(4,'2026-11-22',X'46726F6D3A20416C6578204B696D203C616C6578406578616D706C652E636F6D3E0D0A546F3A20556D6120526F79203C756D614061636D652E6578616D706C653E0D0A5375626A6563743A204461746120456E67696E65657220696E746572766965772C206D616E79207468616E6B730D0A446174653A2053756E2C203232204E6F7620323032362031383A30303A3030202B303030300D0A4D6573736167652D49443A203C6138313833376463613964646632366463666431343263306135393132653566406578616D706C652E636F6D3E0D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B20626F756E646172793D223D5F616C7465726E6174697665220D0A0D0A2D2D3D5F616C7465726E61746976650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D7574662D380D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A476F6F642064617920556D6120526F792C0D0A0D0A5468616E6B20796F7520666F72206D656574696E672077697468206D65206F6E20467269646179203230204E6F76656D62657220616E6420666F7220616E73776572696E67206D792071753D0D0A657374696F6E732061626F75742041636D6520736F206F70656E6C792E0D0A0D0A4F6620616C6C207765206469736375737365642C2049206B65657020636F6D696E67206261636B20746F2064617368626F617264732E20416C6C206F66207468697320636F6E6E656374733D0D0A20636C6F73656C79207769746820612073696D696C6172206D6967726174696F6E206174206D79206C617374206A6F622E0D0A0D0A54616C6B696E67207769746820796F75206D616465206D65206D6F726520696E746572657374656420696E20746865204461746120456E67696E65657220726F6C653B204920616D2072653D0D0A61647920666F7220612063616C6C20776974682074686520706C6174666F726D207465616D2E204966206120776F726B2073616D706C65206F722061207265666572656E636520776F756C3D0D0A642068656C702C20492063616E2073656E64206F6E652E0D0A0D0A57697468207468616E6B7320746F20616C6C206F6620796F752C0D0A0D0A416C6578204B696D0D0A0D0A2D2D3D32300D0A2B3434203230203739343620303030300D0A68747470733A2F2F616C65786B696D2E6578616D706C650D0A0D0A2D2D3D5F616C7465726E61746976650D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D7574662D380D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A3C21646F63747970652068746D6C3E0D0A3C68746D6C206C616E673D334422656E223E0D0A3C686561643E0D0A3C6D65746120636861727365743D3344227574662D38223E0D0A3C6D657461206E616D653D33442276696577706F72742220636F6E74656E743D33442277696474683D33446465766963652D77696474682C20696E697469616C2D7363616C653D334431223D0D0A3E0D0A3C6D657461206E616D653D334422636F6C6F722D736368656D652220636F6E74656E743D3344226C69676874206461726B223E0D0A3C7469746C653E4461746120456E67696E65657220696E746572766965772C206D616E79207468616E6B733C2F7469746C653E0D0A3C2F686561643E0D0A3C626F64793E0D0A3C646976206C616E673D334422656E22206469723D3344226175746F22207374796C653D3344226D61782D77696474683A203430656D3B206F766572666C6F772D777261703A20627265613D0D0A6B2D776F72643B20666F6E742D66616D696C793A2073616E732D73657269663B206C696E652D6865696768743A20312E35223E0D0A3C703E476F6F642064617920556D6120526F792C3C2F703E0D0A3C703E5468616E6B20796F7520666F72206D656574696E672077697468206D65206F6E20467269646179203230204E6F76656D62657220616E6420666F7220616E73776572696E67206D793D0D0A207175657374696F6E732061626F75742041636D6520736F206F70656E6C792E3C2F703E0D0A3C703E4F6620616C6C207765206469736375737365642C2049206B65657020636F6D696E67206261636B20746F2064617368626F617264732E0D0A416C6C206F66207468697320636F6E6E6563747320636C6F73656C79207769746820612073696D696C6172206D6967726174696F6E206174206D79206C617374206A6F622E3C2F703E0D0A3C703E54616C6B696E67207769746820796F75206D616465206D65206D6F726520696E746572657374656420696E20746865204461746120456E67696E65657220726F6C653B204920616D3D0D0A20726561647920666F7220612063616C6C20776974682074686520706C6174666F726D207465616D2E0D0A4966206120776F726B2073616D706C65206F722061207265666572656E636520776F756C642068656C702C20492063616E2073656E64206F6E652E3C2F703E0D0A3C703E57697468207468616E6B7320746F20616C6C206F6620796F752C3C2F703E0D0A3C703E416C6578204B696D3C2F703E0D0A3C703E2D2D203C62723E0D0A2B3434203230203739343620303030303C62723E0D0A3C6120687265663D33442268747470733A2F2F616C65786B696D2E6578616D706C65223E68747470733A2F2F616C65786B696D2E6578616D706C653C2F613E3C2F703E0D0A3C2F6469763E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F616C7465726E61746976652D2D0D0A');
INSERT INTO "wire" VALUES(5,'2026-11-22',X'46726F6D3A20416C6578204B696D203C616C6578406578616D706C652E636F6D3E0D0A546F3A2043792042656C6C203C63794061636D652E6578616D706C653E0D0A5375626A6563743A205468616E6B20796F752C204461746120456E67696E65657220636F6E766572736174696F6E0D0A446174653A2053756E2C203232204E6F7620323032362031383A30303A3030202B303030300D0A4D6573736167652D49443A203C3662343330346630333461396635356233396538316238376236353434336537406578616D706C652E636F6D3E0D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B20626F756E646172793D223D5F616C7465726E6174697665220D0A0D0A2D2D3D5F616C7465726E61746976650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D7574662D380D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A476F6F64206461792043792042656C6C2C0D0A0D0A4F757220636F6E766572736174696F6E2061626F757420746865204461746120456E67696E65657220726F6C65206F6E20467269646179203230204E6F76656D62657220776173206120703D0D0A6C6561737572653B207468616E6B20796F7520666F72206D616B696E67207468652074696D6520666F722069742E0D0A0D0A5768617420796F7520736169642061626F757420616C6572747320686173207374617965642077697468206D652E2054686520776F726B20697320636C6F736520746F20776861742049203D0D0A6B6E6F772066726F6D20612073696D696C6172206D6967726174696F6E206174206D79206C617374206A6F622E0D0A0D0A4166746572206F757220636F6E766572736174696F6E204920616D206576656E206D6F726520696E746572657374656420696E20746865204461746120456E67696E65657220726F6C652C3D0D0A20616E6420612063616C6C20776974682074686520706C6174666F726D207465616D2077696C6C2062652077656C636F6D652E2053686F756C6420616E797468696E6720667572746865723D0D0A2062652075736566756C20746F20796F752C204920616D20676C616420746F2073656E642069742E0D0A0D0A57697468207468616E6B7320746F20616C6C206F6620796F752C0D0A0D0A416C6578204B696D0D0A0D0A2D2D3D32300D0A2B3434203230203739343620303030300D0A68747470733A2F2F616C65786B696D2E6578616D706C650D0A0D0A2D2D3D5F616C7465726E61746976650D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D7574662D380D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A3C21646F63747970652068746D6C3E0D0A3C68746D6C206C616E673D334422656E223E0D0A3C686561643E0D0A3C6D65746120636861727365743D3344227574662D38223E0D0A3C6D657461206E616D653D33442276696577706F72742220636F6E74656E743D33442277696474683D33446465766963652D77696474682C20696E697469616C2D7363616C653D334431223D0D0A3E0D0A3C6D657461206E616D653D334422636F6C6F722D736368656D652220636F6E74656E743D3344226C69676874206461726B223E0D0A3C7469746C653E5468616E6B20796F752C204461746120456E67696E65657220636F6E766572736174696F6E3C2F7469746C653E0D0A3C2F686561643E0D0A3C626F64793E0D0A3C646976206C616E673D334422656E22206469723D3344226175746F22207374796C653D3344226D61782D77696474683A203430656D3B206F766572666C6F772D777261703A20627265613D0D0A6B2D776F72643B20666F6E742D66616D696C793A2073616E732D73657269663B206C696E652D6865696768743A20312E35223E0D0A3C703E476F6F64206461792043792042656C6C2C3C2F703E0D0A3C703E4F757220636F6E766572736174696F6E2061626F757420746865204461746120456E67696E65657220726F6C65206F6E20467269646179203230204E6F76656D62657220776173203D0D0A6120706C6561737572653B207468616E6B20796F7520666F72206D616B696E67207468652074696D6520666F722069742E3C2F703E0D0A3C703E5768617420796F7520736169642061626F757420616C6572747320686173207374617965642077697468206D652E0D0A54686520776F726B20697320636C6F736520746F20776861742049206B6E6F772066726F6D20612073696D696C6172206D6967726174696F6E206174206D79206C617374206A6F622E3C2F3D0D0A703E0D0A3C703E4166746572206F757220636F6E766572736174696F6E204920616D206576656E206D6F726520696E746572657374656420696E20746865204461746120456E67696E65657220726F3D0D0A6C652C20616E6420612063616C6C20776974682074686520706C6174666F726D207465616D2077696C6C2062652077656C636F6D652E0D0A53686F756C6420616E797468696E6720667572746865722062652075736566756C20746F20796F752C204920616D20676C616420746F2073656E642069742E3C2F703E0D0A3C703E57697468207468616E6B7320746F20616C6C206F6620796F752C3C2F703E0D0A3C703E416C6578204B696D3C2F703E0D0A3C703E2D2D203C62723E0D0A2B3434203230203739343620303030303C62723E0D0A3C6120687265663D33442268747470733A2F2F616C65786B696D2E6578616D706C65223E68747470733A2F2F616C65786B696D2E6578616D706C653C2F613E3C2F703E0D0A3C2F6469763E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F616C7465726E61746976652D2D0D0A');
INSERT INTO "wire" VALUES(6,'2026-11-22',X'46726F6D3A20416C6578204B696D203C616C6578406578616D706C652E636F6D3E0D0A546F3A20576573204F7272203C7765734061636D652E6578616D706C653E0D0A5375626A6563743A204461746120456E67696E65657220696E746572766965773A207468616E6B20796F750D0A446174653A2053756E2C203232204E6F7620323032362031383A30303A3030202B303030300D0A4D6573736167652D49443A203C3735396661376462326563313530613261336266666239306164383438656564406578616D706C652E636F6D3E0D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F6D697865643B20626F756E646172793D223D5F6D69786564220D0A0D0A2D2D3D5F6D697865640D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B20626F756E646172793D223D5F616C7465726E6174697665220D0A0D0A2D2D3D5F616C7465726E61746976650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D7574662D380D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A476F6F642064617920576573204F72722C0D0A0D0A5468616E6B20796F7520666F72206D616B696E6720726F6F6D20696E20796F757220646179206F6E20467269646179203230204E6F76656D62657220746F2074616C6B2077697468206D653D0D0A2061626F757420746865204461746120456E67696E65657220726F6C652E204974207761732074696D652077656C6C207370656E742E0D0A0D0A4D6F73742075736566756C20746F206D65207761732074686520706172742061626F7574206D7920706F7274666F6C696F2E204D756368206F66207768617420796F7520646573637269623D0D0A6564207761732066616D696C69617220746F206D652066726F6D20612073696D696C6172206D6967726174696F6E206174206D79206C617374206A6F622E0D0A0D0A45766572797468696E672049206865617264206164647320746F206D7920696E74657265737420696E20746865204461746120456E67696E65657220726F6C652C20616E642049206C6F6F3D0D0A6B20666F727761726420746F20612063616C6C20776974682074686520706C6174666F726D207465616D2E204966207175657374696F6E7320636F6D65207570206F6E20796F75722073693D0D0A64652C204920616D20686170707920746F20616E73776572207468656D2E0D0A0D0A57697468207468616E6B7320746F20616C6C206F6620796F752C0D0A0D0A416C6578204B696D0D0A0D0A2D2D3D32300D0A2B3434203230203739343620303030300D0A68747470733A2F2F616C65786B696D2E6578616D706C650D0A0D0A2D2D3D5F616C7465726E61746976650D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D7574662D380D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A3C21646F63747970652068746D6C3E0D0A3C68746D6C206C616E673D334422656E223E0D0A3C686561643E0D0A3C6D65746120636861727365743D3344227574662D38223E0D0A3C6D657461206E616D653D33442276696577706F72742220636F6E74656E743D33442277696474683D33446465766963652D77696474682C20696E697469616C2D7363616C653D334431223D0D0A3E0D0A3C6D657461206E616D653D334422636F6C6F722D736368656D652220636F6E74656E743D3344226C69676874206461726B223E0D0A3C7469746C653E4461746120456E67696E65657220696E746572766965773A207468616E6B20796F753C2F7469746C653E0D0A3C2F686561643E0D0A3C626F64793E0D0A3C646976206C616E673D334422656E22206469723D3344226175746F22207374796C653D3344226D61782D77696474683A203430656D3B206F766572666C6F772D777261703A20627265613D0D0A6B2D776F72643B20666F6E742D66616D696C793A2073616E732D73657269663B206C696E652D6865696768743A20312E35223E0D0A3C703E476F6F642064617920576573204F72722C3C2F703E0D0A3C703E5468616E6B20796F7520666F72206D616B696E6720726F6F6D20696E20796F757220646179206F6E20467269646179203230204E6F76656D62657220746F2074616C6B20776974683D0D0A206D652061626F757420746865204461746120456E67696E65657220726F6C652E204974207761732074696D652077656C6C207370656E742E3C2F703E0D0A3C703E4D6F73742075736566756C20746F206D65207761732074686520706172742061626F7574206D7920706F7274666F6C696F2E0D0A4D756368206F66207768617420796F7520646573637269626564207761732066616D696C69617220746F206D652066726F6D20612073696D696C6172206D6967726174696F6E206174206D3D0D0A79206C617374206A6F622E3C2F703E0D0A3C703E45766572797468696E672049206865617264206164647320746F206D7920696E74657265737420696E20746865204461746120456E67696E65657220726F6C652C20616E642049203D0D0A6C6F6F6B20666F727761726420746F20612063616C6C20776974682074686520706C6174666F726D207465616D2E0D0A4966207175657374696F6E7320636F6D65207570206F6E20796F757220736964652C204920616D20686170707920746F20616E73776572207468656D2E3C2F703E0D0A3C703E57697468207468616E6B7320746F20616C6C206F6620796F752C3C2F703E0D0A3C703E416C6578204B696D3C2F703E0D0A3C703E2D2D203C62723E0D0A2B3434203230203739343620303030303C62723E0D0A3C6120687265663D33442268747470733A2F2F616C65786B696D2E6578616D706C65223E68747470733A2F2F616C65786B696D2E6578616D706C653C2F613E3C2F703E0D0A3C2F6469763E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F616C7465726E61746976652D2D0D0A0D0A2D2D3D5F6D697865640D0A436F6E74656E742D547970653A20746578742F706C61696E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A206261736536340D0A436F6E74656E742D446973706F736974696F6E3A206174746163686D656E743B2066696C656E616D653D22706F7274666F6C696F2E747874220D0A0D0A5153427762334A305A6D39736157387543673D3D0D0A0D0A2D2D3D5F6D697865642D2D0D0A');
INSERT INTO "wire" VALUES(9,'2026-11-22',X'46726F6D3A20416C6578616E647261204B696D203C616C6578616E647261406578616D706C652E636F6D3E0D0A546F3A204D696B61205361746F203C6D696B6140676C6F6265782E6578616D706C653E0D0A5375626A6563743A204120636F666665652C204D696B61205361746F3F0D0A446174653A2053756E2C203232204E6F7620323032362031383A30303A3030202B303030300D0A4D6573736167652D49443A203C3330346137363261346238633066346137616339383230333864353663306336406578616D706C652E636F6D3E0D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B20626F756E646172793D223D5F616C7465726E6174697665220D0A0D0A2D2D3D5F616C7465726E61746976650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D7574662D380D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A44656172204D696B61205361746F2C0D0A0D0A4F6E2031392F31312F3230323620776520686164206120766964656F2074616C6B20616E64204920746F6C6420796F75206F66206D79207468657369732E204E65787420636F6D657320613D0D0A2076697369742E0D0A0D0A5368616C6C2077652068617665206120636F66666565206E656172207468652073746174696F6E2C206E6F7720746861742077652068617665206D65743F2054686520726F6C65207761733D0D0A206F70656E2C2048656164206F6620446174612E0D0A0D0A4B696E6420726567617264732C0D0A0D0A416C6578616E647261204B696D0D0A0D0A2D2D3D32300D0A2B3434203230203739343620303030300D0A68747470733A2F2F616C65786B696D2E6578616D706C650D0A0D0A2D2D3D5F616C7465726E61746976650D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D7574662D380D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A3C21646F63747970652068746D6C3E0D0A3C68746D6C206C616E673D334422656E2D4742223E0D0A3C686561643E0D0A3C6D65746120636861727365743D3344227574662D38223E0D0A3C6D657461206E616D653D33442276696577706F72742220636F6E74656E743D33442277696474683D33446465766963652D77696474682C20696E697469616C2D7363616C653D334431223D0D0A3E0D0A3C6D657461206E616D653D334422636F6C6F722D736368656D652220636F6E74656E743D3344226C69676874206461726B223E0D0A3C7469746C653E4120636F666665652C204D696B61205361746F3F3C2F7469746C653E0D0A3C2F686561643E0D0A3C626F64793E0D0A3C646976206C616E673D334422656E2D474222206469723D3344226175746F22207374796C653D3344226D61782D77696474683A203430656D3B206F766572666C6F772D777261703A20623D0D0A7265616B2D776F72643B20666F6E742D66616D696C793A2073616E732D73657269663B206C696E652D6865696768743A20312E35223E0D0A3C703E44656172204D696B61205361746F2C3C2F703E0D0A3C703E4F6E2031392F31312F3230323620776520686164206120766964656F2074616C6B20616E64204920746F6C6420796F75206F66206D79207468657369732E0D0A4E65787420636F6D657320612076697369742E3C2F703E0D0A3C703E5368616C6C2077652068617665206120636F66666565206E656172207468652073746174696F6E2C206E6F7720746861742077652068617665206D65743F2054686520726F6C65203D0D0A776173206F70656E2C2048656164206F6620446174612E3C2F703E3C703E4B696E6420726567617264732C3C2F703E0D0A3C703E416C6578616E647261204B696D3C2F703E0D0A3C703E2D2D203C62723E0D0A2B3434203230203739343620303030303C62723E0D0A3C6120687265663D33442268747470733A2F2F616C65786B696D2E6578616D706C65223E68747470733A2F2F616C65786B696D2E6578616D706C653C2F613E3C2F703E0D0A3C2F6469763E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F616C7465726E61746976652D2D0D0A');
CREATE INDEX opportunity_by_company ON opportunity (company_key);
CREATE INDEX opportunity_by_status ON opportunity (status, closed_on);
CREATE INDEX reply_by_time ON reply (at);
CREATE UNIQUE INDEX draft_unsent ON draft (opportunity, note, interview, recipient_name)
    WHERE status IN ('draft', 'sending', 'refused', 'deferred');
CREATE INDEX draft_by_note ON draft (opportunity, note, interview, recipient_name);
CREATE INDEX draft_by_status ON draft (status, opportunity);
CREATE INDEX attempt_by_draft ON attempt (draft);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('draft',9);
COMMIT;
PRAGMA application_id = 1131377252;
PRAGMA user_version = 2;
