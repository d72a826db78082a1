drop table deliverynote;
drop table delivery;
drop table stock;
drop table orderline;
