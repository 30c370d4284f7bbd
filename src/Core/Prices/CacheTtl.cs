namespace Stoker.Core.Prices;

/// <summary>Which of a provider's cache life times a request writes with.</summary>
public enum CacheTtl
{
    /// <summary>The provider's default: 5 minutes at Anthropic and Bedrock, 30 minutes at OpenAI from GPT-5.6 on.</summary>
    Default = 0,

    /// <summary>One hour, at its own write price.</summary>
    OneHour = 1,
}
