create table "CustomerOrder" (
    "formerOrder_orderId" bigint,
    "orderId" bigint not null,
    "userName" varchar(255),
    constraint "CustomerOrder_PKEY" primary key ("orderId"),
    constraint "CustomerOrder_formerOrder_orderId_FKEY" foreign key ("formerOrder_orderId") references "CustomerOrder" ("orderId")
);
