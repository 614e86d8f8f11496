/** Azure regions that the designer offers, with the facts that checks need: zones and the paired region. */

export interface Region {
  /** ARM name, for example `westeurope`. */
  readonly name: string;
  readonly label: string;
  readonly hasZones: boolean;
  /** Where geo-redundant storage replicates to; some regions have no pair. Azure page: "Azure region pairs". */
  readonly pair?: string;
}

const region = (name: string, label: string, hasZones: boolean, pair?: string): Region =>
  pair === undefined ? { name, label, hasZones } : { name, label, hasZones, pair };

/** Azure page: "List of Azure regions". */
export const REGIONS: readonly Region[] = [
  region('australiaeast', 'Australia East', true, 'australiasoutheast'),
  region('australiasoutheast', 'Australia Southeast', false, 'australiaeast'),
  region('austriaeast', 'Austria East', true),
  region('brazilsouth', 'Brazil South', true, 'southcentralus'),
  region('canadacentral', 'Canada Central', true, 'canadaeast'),
  region('canadaeast', 'Canada East', false, 'canadacentral'),
  region('centralindia', 'Central India', true, 'southindia'),
  region('centralus', 'Central US', true, 'eastus2'),
  region('eastasia', 'East Asia', true, 'southeastasia'),
  region('eastus', 'East US', true, 'westus'),
  region('eastus2', 'East US 2', true, 'centralus'),
  region('francecentral', 'France Central', true, 'francesouth'),
  region('germanywestcentral', 'Germany West Central', true, 'germanynorth'),
  region('israelcentral', 'Israel Central', true),
  region('italynorth', 'Italy North', true),
  region('japaneast', 'Japan East', true, 'japanwest'),
  region('japanwest', 'Japan West', true, 'japaneast'),
  region('koreacentral', 'Korea Central', true, 'koreasouth'),
  region('mexicocentral', 'Mexico Central', true),
  region('northcentralus', 'North Central US', false, 'southcentralus'),
  region('northeurope', 'North Europe', true, 'westeurope'),
  region('norwayeast', 'Norway East', true, 'norwaywest'),
  region('polandcentral', 'Poland Central', true),
  region('qatarcentral', 'Qatar Central', true),
  region('southafricanorth', 'South Africa North', true, 'southafricawest'),
  region('southcentralus', 'South Central US', true, 'northcentralus'),
  region('southeastasia', 'Southeast Asia', true, 'eastasia'),
  region('southindia', 'South India', false, 'centralindia'),
  region('spaincentral', 'Spain Central', true),
  region('swedencentral', 'Sweden Central', true, 'swedensouth'),
  region('switzerlandnorth', 'Switzerland North', true, 'switzerlandwest'),
  region('uaenorth', 'UAE North', true, 'uaecentral'),
  region('uksouth', 'UK South', true, 'ukwest'),
  region('ukwest', 'UK West', false, 'uksouth'),
  region('westcentralus', 'West Central US', false, 'westus2'),
  region('westeurope', 'West Europe', true, 'northeurope'),
  region('westus', 'West US', false, 'eastus'),
  region('westus2', 'West US 2', true, 'westcentralus'),
  region('westus3', 'West US 3', true, 'eastus'),
];

export const regionLabel = (name: string): string => REGIONS.find((r) => r.name === name)?.label ?? name;
