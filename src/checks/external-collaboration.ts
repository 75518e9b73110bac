export const externalCollaborationPage = 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/AllowlistPolicyBlade';
