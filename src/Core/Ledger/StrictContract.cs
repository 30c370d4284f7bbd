using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Stoker.Core.Costs;
using Stoker.Core.Reports;
using Stoker.Core.Tokens;

namespace Stoker.Core.Ledger;

/// <summary>
/// Holds JSON to what the C# types promise, so that nothing behind a reader needs to distrust a model: <c>required</c> members and members
/// that cannot be null are present, lists hold no nulls, ranges are in order and small enough to be added up without overflow.
/// </summary>
internal sealed class StrictContract : DefaultContractResolver
{
    /// <summary>Largest count of tokens or iterations that is read: a trillion, far over any bill, far below where sums overflow.</summary>
    public const long MaxCount = 1_000_000_000_000;

    private const decimal MaxUsd = 1_000_000_000_000_000_000;

    private const byte NotNull = 1;

    public StrictContract() => NamingStrategy = new CamelCaseNamingStrategy();

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member.IsDefined(typeof(RequiredMemberAttribute)))
        {
            property.Required = IsPlainValue(property.PropertyType) || NullabilityOf(member) == NotNull
                ? Required.Always
                : Required.AllowNull;
        }
        else if (property.PropertyType is { IsValueType: false } && NullabilityOf(member) == NotNull)
        {
            property.Required = Required.DisallowNull;
        }

        return property;
    }

    protected override JsonObjectContract CreateObjectContract(Type objectType)
    {
        var contract = base.CreateObjectContract(objectType);
        foreach (var parameter in contract.CreatorParameters)
        {
            var declared = contract.UnderlyingType.GetConstructors()
                .SelectMany(constructor => constructor.GetParameters())
                .FirstOrDefault(p => p.Name == parameter.UnderlyingName && p.ParameterType == parameter.PropertyType);
            if (declared is { HasDefaultValue: false }
                && (IsPlainValue(parameter.PropertyType) || (parameter.PropertyType is { IsValueType: false } && NullabilityOf(declared) == NotNull))
                && contract.Properties.GetClosestMatchProperty(parameter.PropertyName!) is { } property)
            {
                property.Required = Required.Always;
            }
        }

        contract.OnDeserializedCallbacks.Add(HoldsOnlySaneNumbers);
        return contract;
    }

    protected override JsonArrayContract CreateArrayContract(Type objectType)
    {
        var contract = base.CreateArrayContract(objectType);
        contract.OnDeserializedCallbacks.Add(HoldsNoNull);
        return contract;
    }

    private static void HoldsOnlySaneNumbers(object value, StreamingContext context)
    {
        var sane = value switch
        {
            TokenRange range => InOrder(0, range.Low, range.Expected, range.High ?? MaxCount, MaxCount),
            UsdRange range => InOrder(0, range.Low, range.Expected, range.High ?? MaxUsd, MaxUsd),
            TextTokens text => text is { O200k: >= 0, Cl100k: >= 0, Characters: >= 0 },
            PromptShape prompt => prompt.Messages >= 0,
            CallReport priced => InOrder(0, priced.CallsPerRequest, MaxCount) && IsAddable(priced) && IsShare(priced.BatchShare) && IsUsd(priced.UsdPerResentToken),
            CallFactor factor => InOrder(1, factor.Expected, factor.Most ?? MaxCount, MaxCount),
            CostSymbol symbol => symbol.Value is null or (>= 0 and <= MaxCount),
            EntryPointReport entry => IsUsd(entry.MaxUsdPerRequest) && KnowsItsSymbols(entry),
            BudgetReport budget => IsUsd(budget.LimitUsdPerMonth),
            Coverage coverage => InOrder(0, coverage.Priced, coverage.Calls),
            ClientLayer layer => layer.Rounds is null or (>= 0 and <= MaxCount),
            LoopContext loop => loop.Iterations is null or (>= 0 and <= MaxCount) && loop.AtMost is null or (>= 0 and <= MaxCount) && loop.ItemsPerRound is >= 1 and <= MaxCount,
            ServiceRegistration registration => registration.MaxOutputTokens is null or (>= 0 and <= MaxCount),
            Traffic traffic => traffic.RequestsPerMonth is >= 0 and <= MaxCount,
            BudgetScope scope => IsUsd(scope.UsdPerMonth),
            EntryPoint entry => IsUsd(entry.MaxUsdPerRequest),
            LedgerCall call => IsUsd(call.MaxUsdPerCall) && IsUsd(call.MaxUsdPerRequest),
            ProjectLedger ledger => ledger.ExcludedCalls >= 0,
            _ => true,
        };
        if (!sane)
        {
            throw new JsonSerializationException($"numbers are negative, too large or not in order: {value}");
        }
    }

    // What one call costs times its rounds, over all calls of a report, must stay below 7.9e28.
    private static bool IsAddable(CallReport call) => (double)(call.UsdPerCall?.High ?? call.UsdPerCall?.Expected ?? 0) * call.CallsPerRequest < 1e20;

    private static bool IsUsd(decimal? usd) => usd is null or (>= 0 and <= MaxUsd);

    private static bool KnowsItsSymbols(EntryPointReport entry)
    {
        var known = new HashSet<string>(entry.Symbols.Select(static symbol => symbol.Id), StringComparer.Ordinal);
        return known.Count == entry.Symbols.Count && new[] { entry.Calls, entry.Input, entry.CachedInput, entry.Output, entry.Usd ?? Quantity.Zero }
            .Concat(entry.Reached.SelectMany(static reached => new[] { reached.PerRequest, reached.Resent ?? Quantity.Zero }))
            .SelectMany(static quantity => new[] { quantity.Low, quantity.Expected, quantity.High })
            .All(expression => expression.Symbols.All(known.Contains));
    }

    private static bool IsShare(decimal? share) => share is null or (>= 0 and <= 1);

    private static bool InOrder(params decimal[] numbers) => numbers.Zip(numbers.Skip(1), static (a, b) => a <= b).All(static ok => ok);

    private static void HoldsNoNull(object value, StreamingContext context)
    {
        if (value is IEnumerable items && items.Cast<object?>().Any(item => item is null))
        {
            throw new JsonSerializationException("a list holds a null");
        }
    }

    private static bool IsPlainValue(Type? type) => type is { IsValueType: true } && Nullable.GetUnderlyingType(type) is null;

    private static byte NullabilityOf(MemberInfo member) =>
        Nullability(member.CustomAttributes) is var own and not 0 ? own : Context(member.DeclaringType);

    private static byte NullabilityOf(ParameterInfo parameter) =>
        Nullability(parameter.CustomAttributes) is var own and not 0 ? own
        : Nullability(parameter.Member.CustomAttributes) is var ofMember and not 0 ? ofMember
        : Context(parameter.Member.DeclaringType);

    private static byte Context(Type? type)
    {
        for (; type is not null; type = type.DeclaringType)
        {
            if (Nullability(type.CustomAttributes) is var found and not 0)
            {
                return found;
            }
        }

        return 0;
    }

    /// <summary>What the compiler wrote down: 1 for not null, 2 for nullable, 0 for nothing said here.</summary>
    private static byte Nullability(IEnumerable<CustomAttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeType.FullName is "System.Runtime.CompilerServices.NullableAttribute" or "System.Runtime.CompilerServices.NullableContextAttribute")
            {
                return attribute.ConstructorArguments[0].Value switch
                {
                    byte flag => flag,
                    IReadOnlyList<CustomAttributeTypedArgument> flags => (byte)flags[0].Value!,
                    _ => 0,
                };
            }
        }

        return 0;
    }
}
