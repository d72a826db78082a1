drop table "Order";
drop table "user";
drop sequence "User Seq";
