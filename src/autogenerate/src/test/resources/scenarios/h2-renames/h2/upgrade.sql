execute immediate (select 'create sequence USER_NUMBERS as ' || DATA_TYPE || ' start with ' || START_VALUE || ' increment by ' || INCREMENT || ' minvalue ' || MINIMUM_VALUE || ' maxvalue ' || MAXIMUM_VALUE || case CYCLE_OPTION when 'YES' then ' cycle' else ' no cycle' end || ' cache ' || CACHE from INFORMATION_SCHEMA.SEQUENCES where SEQUENCE_SCHEMA = current_schema and SEQUENCE_NAME = 'USERS_NUMBERS');
alter sequence USER_NUMBERS restart with (select BASE_VALUE from INFORMATION_SCHEMA.SEQUENCES where SEQUENCE_SCHEMA = current_schema and SEQUENCE_NAME = 'USERS_NUMBERS');
drop sequence USERS_NUMBERS;
alter table USERS rename to PEOPLE;
alter table PEOPLE rename column FULLNAME to FULL_NAME;
