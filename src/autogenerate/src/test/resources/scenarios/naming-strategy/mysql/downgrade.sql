drop table CustomerOrder;
