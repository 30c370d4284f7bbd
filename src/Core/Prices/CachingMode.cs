namespace Stoker.Core.Prices;

/// <summary>How a provider's prompt cache is switched on.</summary>
public enum CachingMode
{
    /// <summary>The provider caches equal prefixes by itself; a hit is not guaranteed.</summary>
    Automatic = 0,

    /// <summary>The request must mark what to cache.</summary>
    Explicit = 1,
}
