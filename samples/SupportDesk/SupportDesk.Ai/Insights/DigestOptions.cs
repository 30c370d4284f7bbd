namespace SupportDesk.Ai.Insights;

/// <summary>The <c>Digest</c> section of the configuration.</summary>
public sealed class DigestOptions
{
    public const string Section = "Digest";

    /// <summary>The model that writes the digest.</summary>
    public string Model { get; set; } = "";

    /// <summary>Longest digest that the mail template takes, in characters.</summary>
    public int MaxCharacters { get; set; } = 1_200;
}
