namespace Stoker.Core.Ledger;

/// <summary>A settings file of an app.</summary>
/// <param name="Path">Path or name; its last part decides what the file is (<c>appsettings.json</c>, <c>appsettings.Production.json</c>).</param>
/// <param name="Text">JSON text; comments and trailing commas are allowed, as ASP.NET Core allows them.</param>
public sealed record SettingsFile(string Path, string Text);

/// <summary>A value an app's settings give.</summary>
/// <param name="Value">The value as text.</param>
/// <param name="File">Name of the file that gave it, without folder.</param>
public sealed record SettingsValue(string Value, string File);

/// <summary>Why a settings file was not read.</summary>
/// <param name="Path">Path of the file as it was given.</param>
/// <param name="Line">Line, 1-based; 0 when the file as a whole is meant.</param>
/// <param name="Column">Column, 1-based; 0 when the file as a whole is meant.</param>
/// <param name="Message">What is wrong.</param>
public sealed record SettingsProblem(string Path, int Line, int Column, string Message);
