alter table parcel set schema archive;
