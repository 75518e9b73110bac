// Keyholder on Azure: one web app, one PostgreSQL server, one bot, and managed identities instead of secrets.
// Everything is in one tenant: the one that is watched. Graph permissions are granted to the identities afterwards.

@description('Prefix of every name; 4 to 20 lower-case letters, digits and hyphens; unique in Azure')
@minLength(4)
@maxLength(20)
param baseName string

param location string = resourceGroup().location

@description('Entra group whose members get alerts')
param adminGroupId string

@description('Entra group whose members may approve fixes')
param leadGroupId string

@description('true: an identity for fixes is made. false: fixes are given as written steps only')
param withRemediation bool = false

@description('true: an identity for drive subscriptions is made (Graph wants a write permission). false: drives are polled')
param withWatch bool = false

@description('false: give databaseUrl of a server you have')
param withPostgres bool = true

@secure()
param postgresPassword string

@secure()
param databaseUrl string = ''

param planSku string = 'B1'

var host = '${baseName}.azurewebsites.net'
var database = 'keyholder'
var postgresUser = 'keyholder'
var ownDatabaseUrl = 'postgresql://${postgresUser}:${uriComponent(postgresPassword)}@${baseName}-db.postgres.database.azure.com:5432/${database}?sslmode=require'

resource botIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${baseName}-bot'
  location: location
}

resource readIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${baseName}-read'
  location: location
}

resource watchIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = if (withWatch) {
  name: '${baseName}-watch'
  location: location
}

resource fixIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = if (withRemediation) {
  name: '${baseName}-fix'
  location: location
}

resource postgres 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = if (withPostgres) {
  name: '${baseName}-db'
  location: location
  sku: { name: 'Standard_B1ms', tier: 'Burstable' }
  properties: {
    version: '16'
    administratorLogin: postgresUser
    administratorLoginPassword: postgresPassword
    storage: { storageSizeGB: 32 }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: 'Disabled' }
  }

  resource db 'databases' = {
    name: database
  }

  // 0.0.0.0 stands for "services inside Azure"; a private network is the stricter choice.
  resource fromAzure 'firewallRules' = {
    name: 'azure'
    properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
    dependsOn: [db] // the server takes one change at a time
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${baseName}-plan'
  location: location
  kind: 'linux'
  sku: { name: planSku }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: baseName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: union(
      { '${botIdentity.id}': {} },
      { '${readIdentity.id}': {} },
      withWatch ? { '${watchIdentity.id}': {} } : {},
      withRemediation ? { '${fixIdentity.id}': {} } : {}
    )
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'npm start'
      alwaysOn: true
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      healthCheckPath: '/livez'
    }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(
      {
        WEBSITE_RUN_FROM_PACKAGE: '1'
        NODE_ENV: 'production'
        HOST: '0.0.0.0' // App Service sets PORT
        PUBLIC_URL: 'https://${host}'
        LOG_LEVEL: 'info'
        DATA_DIR: '/tmp/keyholder' // nothing lasting: the store is PostgreSQL
        DATABASE_URL: withPostgres ? ownDatabaseUrl : databaseUrl
        BOT_ID: botIdentity.properties.clientId
        BOT_TYPE: 'UserAssignedMsi'
        BOT_TENANT_ID: tenant().tenantId
        TENANT_ID: tenant().tenantId
        GRAPH_CLIENT_ID: readIdentity.properties.clientId
        ADMIN_GROUP_ID: adminGroupId
        LEAD_GROUP_ID: leadGroupId
      },
      withWatch ? { WATCH_CLIENT_ID: watchIdentity!.properties.clientId } : {},
      withRemediation ? { REMEDIATION_CLIENT_ID: fixIdentity!.properties.clientId } : {}
    )
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${baseName}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Keyholder'
    endpoint: 'https://${host}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: botIdentity.properties.clientId
    msaAppMSIResourceId: botIdentity.id
    msaAppTenantId: tenant().tenantId
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel' }
  }
}

// The toolkit writes outputs into env/.env.<name> under these names.
output BOT_ID string = botIdentity.properties.clientId
output PUBLIC_HOST string = host
output AZURE_APP_SERVICE_RESOURCE_ID string = app.id
output READ_IDENTITY_PRINCIPAL_ID string = readIdentity.properties.principalId
