/** What the groups of commands are about. */
export const GROUP_SUMMARIES: Readonly<Record<string, string>> = {
  vmss: 'Look at scale sets, scale them and update their instances',
  autoscale: 'Look at autoscale settings, switch them on and off, see what they did',
  multiregion: 'Look at deployments in several regions, and fail over between them',
};
