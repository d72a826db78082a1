insert into "Other Schema"."My Table" ("Other""Id") values (41);
