drop table "CustomerOrder";
