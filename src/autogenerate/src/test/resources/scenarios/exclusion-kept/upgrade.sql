alter table booking drop column note;
