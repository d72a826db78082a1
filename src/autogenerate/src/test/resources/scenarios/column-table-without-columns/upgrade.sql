drop table hollow;
create table empty (
    
);
