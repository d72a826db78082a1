drop table DeliveryNote;
drop table Delivery;
drop table Stock;
drop table OrderLine;
