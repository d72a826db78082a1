alter table t alter column plain type integer using plain::text::integer,
    alter column other type email_address using other::email_address,
    alter column mail type text using mail::text;
create table gone (
    mail email_address default 'a@b'::text not null,
    odd "Odd Name",
    many email_address[]
);
