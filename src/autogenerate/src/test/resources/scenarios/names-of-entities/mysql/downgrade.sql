drop table `Order`;
drop table user;
drop table `User Seq`;
