namespace SupportDesk.Ai;

/// <summary>Models the product chooses itself; the rest comes from each app's configuration.</summary>
public static class ModelNames
{
    public const string Analysis = "gpt-6.1-sol";
    public const string Embedding = "text-embedding-3-small";
}
