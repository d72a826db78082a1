do $retort$ begin execute 'alter table archive.parcel set schema ' || quote_ident(current_schema()); end $retort$;
