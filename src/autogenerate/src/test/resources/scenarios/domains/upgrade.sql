drop table gone;
alter table t alter column mail type email_address using mail::email_address,
    alter column other type text using other::text,
    alter column plain type "Odd Name" using plain::"Odd Name";
