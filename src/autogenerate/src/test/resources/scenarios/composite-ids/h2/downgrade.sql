drop table DELIVERYNOTE;
drop table DELIVERY;
drop table STOCK;
drop table ORDERLINE;
