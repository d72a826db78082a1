create sequence ARTICLES_OLD_SEQ increment by 50;
drop sequence ARTICLES_SEQ;
execute immediate (select 'create sequence PERSONS_SEQ as ' || DATA_TYPE || ' start with ' || START_VALUE || ' increment by ' || INCREMENT || ' minvalue ' || MINIMUM_VALUE || ' maxvalue ' || MAXIMUM_VALUE || case CYCLE_OPTION when 'YES' then ' cycle' else ' no cycle' end || ' cache ' || CACHE from INFORMATION_SCHEMA.SEQUENCES where SEQUENCE_SCHEMA = current_schema and SEQUENCE_NAME = 'PEOPLE_SEQ');
alter sequence PERSONS_SEQ restart with (select BASE_VALUE from INFORMATION_SCHEMA.SEQUENCES where SEQUENCE_SCHEMA = current_schema and SEQUENCE_NAME = 'PEOPLE_SEQ');
drop sequence PEOPLE_SEQ;
alter table PEOPLE rename to PERSONS;
alter table ARTICLES rename to ARTICLES_OLD;
alter sequence ARTICLES_OLD_SEQ restart with (select case when max(ID) >= 1 then least(cast(max(ID) as numeric(20)) + 50, 9223372036854775807) else 1 end from ARTICLES_OLD);
