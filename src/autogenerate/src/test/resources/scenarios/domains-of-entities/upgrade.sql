alter table person alter column other type email_address using other::email_address;
