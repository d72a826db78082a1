alter table parcel rename to shipment;
alter table shipment rename column progress to state;
alter table shipment rename constraint parcel_pkey to shipment_pkey;
alter type state add value 'SENT' after 'NEW';
