insert into t (id, s, many, other) values (1, 'S', '{S}', 'M'), (2, 'M', '{S,S}', null), (3, 'it''s $retort$ ', '{}', 'S') ;
insert into "Other"."t %I" values (1, 'S'), (2, 'M');
