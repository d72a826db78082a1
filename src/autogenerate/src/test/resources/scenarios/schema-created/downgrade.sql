drop table "New Schema".t;
drop sequence "New Schema".s;
drop schema "New Schema";
