create sequence unused nocache;
create sequence used nocache;
create sequence up_to_down nocache;
create sequence down_to_up increment by -1 nocache;
do nextval(used);
