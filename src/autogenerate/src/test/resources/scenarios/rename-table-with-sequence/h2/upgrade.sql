alter table ARTICLES_OLD rename to ARTICLES;
alter table PERSONS rename to PEOPLE;
execute immediate (select 'create sequence PEOPLE_SEQ as ' || DATA_TYPE || ' start with ' || START_VALUE || ' increment by ' || INCREMENT || ' minvalue ' || MINIMUM_VALUE || ' maxvalue ' || MAXIMUM_VALUE || case CYCLE_OPTION when 'YES' then ' cycle' else ' no cycle' end || ' cache ' || CACHE from INFORMATION_SCHEMA.SEQUENCES where SEQUENCE_SCHEMA = current_schema and SEQUENCE_NAME = 'PERSONS_SEQ');
alter sequence PEOPLE_SEQ restart with (select BASE_VALUE from INFORMATION_SCHEMA.SEQUENCES where SEQUENCE_SCHEMA = current_schema and SEQUENCE_NAME = 'PERSONS_SEQ');
drop sequence PERSONS_SEQ;
create sequence ARTICLES_SEQ increment by 5;
alter sequence ARTICLES_SEQ restart with (select case when max(ID) >= 1 then least(cast(max(ID) as numeric(20)) + 5, 9223372036854775807) else 1 end from ARTICLES);
drop sequence ARTICLES_OLD_SEQ;
