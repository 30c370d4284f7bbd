namespace Stoker.Analyzers.Rules;

/// <summary>Ids of the rules, in one place; what each means is in <c>docs/rules</c>.</summary>
public static class RuleIds
{
    public const string Ledger = "STK1000";
    public const string CallCost = "STK1001";
    public const string NoPrice = "STK1002";
    public const string UnknownModel = "STK1003";
    public const string RetiringModel = "STK1004";
    public const string InvalidFile = "STK1006";
    public const string UncachedCallInLoop = "STK2001";
    public const string FrontierModelInLoop = "STK2002";
    public const string InvariantCall = "STK2003";
    public const string GrowingHistory = "STK2004";
    public const string EmbeddingPerItem = "STK2005";
    public const string BatchApi = "STK2006";
    public const string UnboundedRounds = "STK2007";
    public const string RetriesMultiply = "STK2009";
    public const string ToolRounds = "STK2010";
    public const string UncachedPrefix = "STK3001";
    public const string VolatilePrefix = "STK3002";
    public const string UncachedRepeatableCall = "STK3003";
    public const string CacheInsideToolLoop = "STK3004";
    public const string UselessCacheMarker = "STK3005";
    public const string FrontierModelForSmallTask = "STK4001";
    public const string ModelNotAllowed = "STK4002";
    public const string CheaperSuccessor = "STK4003";
    public const string ReasoningOnSmallTask = "STK4004";
    public const string CostlyPrecision = "STK4005";
    public const string LongContextCliff = "STK4006";
    public const string NoOutputLimit = "STK5001";
    public const string ContextWindow = "STK5002";
    public const string UnboundedText = "STK5003";
    public const string CallOverLimit = "STK5004";
    public const string IndentedJson = "STK6001";
    public const string NeedlessText = "STK6002";
    public const string HeavyTools = "STK6003";

    /// <summary>Address of a rule's page.</summary>
    public static string HelpLink(string id) => $"https://github.com/stoker-dev/stoker/blob/main/docs/rules/{id}.md";
}
