namespace Stoker.Analyzers.Rules;

/// <summary>Every rule that judges a call site, in order of id.</summary>
internal static class AllRules
{
    /// <summary>A fresh list; rules hold no state.</summary>
    public static Rule[] Create() =>
    [
        new CallCostRule(),
        new NoPriceRule(),
        new UnknownModelRule(),
        new RetiringModelRule(),
        new UncachedCallInLoopRule(),
        new FrontierModelInLoopRule(),
        new InvariantCallRule(),
        new GrowingHistoryRule(),
        new EmbeddingPerItemRule(),
        new BatchApiRule(),
        new UnboundedRoundsRule(),
        new RetriesMultiplyRule(),
        new ToolRoundsRule(),
        new UncachedPrefixRule(),
        new VolatilePrefixRule(),
        new UncachedRepeatableCallRule(),
        new CacheInsideToolLoopRule(),
        new UselessCacheMarkerRule(),
        new FrontierModelForSmallTaskRule(),
        new ModelNotAllowedRule(),
        new CheaperSuccessorRule(),
        new ReasoningOnSmallTaskRule(),
        new CostlyPrecisionRule(),
        new LongContextCliffRule(),
        new NoOutputLimitRule(),
        new ContextWindowRule(),
        new UnboundedTextRule(),
        new CallOverLimitRule(),
        new IndentedJsonRule(),
        new NeedlessTextRule(),
        new HeavyToolsRule(),
    ];
}
