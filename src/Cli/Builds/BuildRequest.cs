namespace Stoker.Cli.Builds;

/// <summary>One build with Stoker in it.</summary>
/// <param name="File">Absolute path of the solution or project.</param>
/// <param name="Configuration">Build configuration; <see langword="null"/> for the default.</param>
/// <param name="CollectDirectory">Absolute directory that the apps' reports are collected in.</param>
/// <param name="HostDirectory">Absolute directory that holds <c>analyzers</c>, <c>tasks</c> and <c>build</c>.</param>
/// <param name="Restores">Whether packages are restored first.</param>
internal sealed record BuildRequest(string File, string? Configuration, string CollectDirectory, string HostDirectory, bool Restores = true);
