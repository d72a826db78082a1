create sequence unused;
create sequence used;
create sequence up_to_down;
create sequence down_to_up increment by -1 no cache;
