/** What a page's host ends in, and what the API's host of the same org does. The first entry of an API is its record pages'. */
export const HOST_ENDS: readonly { page: string; api: string }[] = [
  { page: '.lightning.force.com', api: '.my.salesforce.com' },
  { page: '.my.salesforce-setup.com', api: '.my.salesforce.com' },
  { page: '.lightning.crmforce.mil', api: '.my.salesforce.mil' },
  { page: '.lightning.sfcrmapps.cn', api: '.my.sfcrmproducts.cn' },
  { page: '.my-lightning.com', api: '.my-salesforce.com' },
];
