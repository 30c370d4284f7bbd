using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Accounting;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>Puts a call site together from what the catalogue says of its method and what the code says of its arguments.</summary>
internal static class CallReader
{
    /// <summary>Reads one call.</summary>
    /// <param name="invocation">The call.</param>
    /// <param name="sdk">Catalogue of its SDK.</param>
    /// <param name="call">What the catalogue says of the method.</param>
    /// <param name="containing">Symbol the call stands in.</param>
    /// <param name="registrations">Clients this compilation registers.</param>
    /// <param name="scope">What may be read.</param>
    public static CallSite Read(IInvocationOperation invocation, SdkCatalog sdk, SdkCall call, ISymbol containing, RegistrationIndex registrations, ReadScope scope)
    {
        var client = ClientReader.Of(invocation, call, scope);
        var body = call.Body is { } path && CallArguments.At(invocation, path, scope).Value is { } content ? BodyInputs.Of(content, scope) : null;
        var (output, unseen) = body?.Cap(call) ?? ReadCap(invocation, call, client, scope);
        var (prompt, source) = body is null ? ReadPrompt(invocation, call, client, scope) : (body.Prompt(call, invocation), PromptSource.Unseen);
        var inputs = new CallInputs(ReadModel(invocation, sdk, call, client, scope), prompt, output, unseen) { Source = source };
        return Make(invocation, call, client, inputs, containing, registrations, scope);
    }

    /// <summary>The call site of what was read.</summary>
    /// <param name="invocation">The call.</param>
    /// <param name="call">What is known of the method.</param>
    /// <param name="client">The client it is made with, where that decides anything.</param>
    /// <param name="inputs">What it is given.</param>
    /// <param name="containing">Symbol the call stands in.</param>
    /// <param name="registrations">Clients this compilation registers.</param>
    /// <param name="scope">What may be read.</param>
    public static CallSite Make(IInvocationOperation invocation, SdkCall call, ClientBinding? client, CallInputs inputs, ISymbol containing, RegistrationIndex registrations, ReadScope scope)
    {
        var made = client?.Model.Kind == BindingKind.Registration ? registrations.ClientOf(client.Model, scope.CancellationToken) : client;
        var (tokens, from) = scope.Options.ExpectedOutputTokens;
        var live = registrations.Resolve(inputs.Model, scope.CancellationToken);
        return new CallSite
        {
            Operation = invocation,
            Shown = invocation,
            Target = invocation.TargetMethod,
            Sdk = call,
            Member = SymbolNames.OrdinaryMember(containing),
            Location = NameLocation(invocation),
            Model = inputs.Model,
            LiveModel = Live(live.Model, scope),
            LiveMaxOutputTokens = live.MaxOutputTokens,
            Prompt = inputs.Prompt,
            Source = inputs.Source,
            Output = inputs.Output,
            OutputUnseen = inputs.OutputUnseen || (call.Operation == "invoke_agent" && client is not null && made is not { IsSeen: true } && !IsMadeHere(client)),
            ExpectedOutput = call.Operation is "chat" or "invoke_agent" or "text_completion"
                ? new TokenRange(0, tokens, null, from, "no output limit")
                : TokenRange.Zero,
            LoopReading = new(invocation, containing, scope),
            OwnLayers = client?.Layers ?? [],
            Layers = [.. client?.Layers ?? [], .. live.Layers],
            IsCached = StandsInCache(invocation) || client?.IsCached == true || live.IsCached,
            ClientPlace = client?.Made ?? made?.Made,
            UncappedTools = made?.UncappedTools ?? client?.UncappedTools,
            UnsetLimit = made?.UnsetLimit ?? client?.UnsetLimit,
            HasCacheMarker = invocation.DescendantsAndSelf().Any(o => o is IObjectCreationOperation { Type: { } type } && scope.Sdks.IsCacheMarker(type)),
            Options = scope.Options,
        };
    }

    /// <summary>Whether this compilation makes an agent, whoever makes the client it is given.</summary>
    private static bool IsMadeHere(ClientBinding agent) => agent.IsSeen && (agent.Made ?? agent.UnsetLimit?.Maker) is not null;

    /// <summary>Where a call's method name stands: the place people look at.</summary>
    public static Location NameLocation(IInvocationOperation invocation) => invocation.Syntax is InvocationExpressionSyntax syntax
        ? syntax.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.GetLocation(),
            MemberBindingExpressionSyntax binding => binding.Name.GetLocation(),
            var expression => expression.GetLocation(),
        }
        : invocation.Syntax.GetLocation();

    private static ModelBinding Live(ModelBinding model, ReadScope scope) =>
        model.Kind == BindingKind.Unknown && scope.Options.DefaultModel is { } chosen ? new(BindingKind.Constant, chosen, model.Provider) : model;

    private static ModelBinding ReadModel(IInvocationOperation invocation, SdkCatalog sdk, SdkCall call, ClientBinding? client, ReadScope scope)
    {
        var provider = client?.Model.Provider ?? sdk.Provider;
        string? unseen = null;
        foreach (var path in call.Model)
        {
            if (path == CallArguments.Receiver)
            {
                // Options that come from elsewhere seldom name a model; the client's own is what to reckon with.
                return client?.Model ?? ModelBinding.Unknown("the client cannot be seen", provider);
            }

            if (ModelReader.Stated(path, provider) is { } stated)
            {
                return stated.Kind == BindingKind.Registration ? stated with { ServiceKey = ServiceKey(invocation, call, scope) ?? stated.ServiceKey } : stated;
            }

            var state = CallArguments.At(invocation, path, scope);
            if (state.Value is { } value && Origin.Unwrap(value) is not { ConstantValue: { HasValue: true, Value: null } } && !NamesClientsOwn(value, scope))
            {
                using (scope.In(state.Frame))
                {
                    return ModelReader.Read(value, provider, scope);
                }
            }

            unseen ??= state.Reason;
        }

        return ModelBinding.Unknown(unseen is null ? "nothing at the call names a model" : $"the options come from {unseen}", provider);
    }

    /// <summary>The key by which the call chooses among registered services; <see langword="null"/> where it names none.</summary>
    private static string? ServiceKey(IInvocationOperation invocation, SdkCall call, ReadScope scope)
    {
        foreach (var path in call.Key)
        {
            var state = CallArguments.At(invocation, path, scope);
            if (state.Value is { } value)
            {
                using (scope.In(state.Frame))
                {
                    return TextParts.Known(value, scope);
                }
            }
        }

        return null;
    }

    /// <summary>The client's own model, asked of the client: <c>client.GetService&lt;ChatClientMetadata&gt;()?.DefaultModelId</c>.</summary>
    private static bool NamesClientsOwn(IOperation value, ReadScope scope) => Origin.Of(value, scope).Value is { } model && model.DescendantsAndSelf().Any(static o =>
        o is IPropertyReferenceOperation { Property: { Name: "DefaultModelId", ContainingType.Name: "ChatClientMetadata" or "EmbeddingGeneratorMetadata" } });

    private static (PromptShape Shape, PromptSource Source) ReadPrompt(IInvocationOperation invocation, SdkCall call, ClientBinding? client, ReadScope scope)
    {
        var reader = new PromptReader(scope, invocation);
        foreach (var (sent, saidBy, frame) in client?.Prompt ?? [])
        {
            using (scope.In(frame))
            {
                reader.Read(sent, saidBy);
            }
        }

        string? unseen = null;
        foreach (var entry in call.Prompt)
        {
            if (entry.StartsWith(CallArguments.Remote, StringComparison.Ordinal))
            {
                unseen ??= entry.Substring(CallArguments.Remote.Length);
                continue;
            }

            var role = entry.IndexOf(" as ", StringComparison.Ordinal);
            var state = CallArguments.At(invocation, role < 0 ? entry : entry.Substring(0, role), scope);
            if (state.Value is { } value)
            {
                using (scope.In(state.Frame))
                {
                    reader.Read(value, role < 0 ? null : entry.Substring(role + 4), IsTemplate(entry));
                }
            }
            else if (role < 0)
            {
                unseen ??= state.Reason;
            }
        }

        var shape = reader.Shape;
        if (shape.Segments.Count > 0)
        {
            return (shape, reader.Source);
        }

        var (tokens, from) = scope.Options.ExpectedTextTokens;
        return (PromptShape.Unseen(new TokenRange(0, tokens, null, from, unseen ?? "the prompt cannot be seen"), unseen ?? "prompt"), PromptSource.Unseen);
    }

    /// <summary>Whether a path names a prompt template (<c>function.promptTemplate</c>, <c>receiver.promptConfig.Template</c>).</summary>
    private static bool IsTemplate(string path) => path.EndsWith("Template", StringComparison.Ordinal);

    private static (TokenRange? Output, bool Unseen) ReadCap(IInvocationOperation invocation, SdkCall call, ClientBinding? client, ReadScope scope)
    {
        var unseen = false;
        foreach (var path in call.Cap)
        {
            var state = CallArguments.At(invocation, path, scope);
            if (state.Value is { } value && Origin.Unwrap(value) is not { ConstantValue: { HasValue: true, Value: null } })
            {
                using var frame = scope.In(state.Frame);
                if (ReadLimit(value, scope) is { } limit)
                {
                    return (limit, false);
                }

                unseen = true;
                continue;
            }

            unseen |= state.IsSet is null && !IsLeftUnsetByCallers(invocation, path, scope);
        }

        return client?.MaxOutputTokens is { } fallback ? (Capped(fallback, "the client's default limit", scope), false)
            : client?.LimitAtRunTime == true ? (AtRunTime(scope), false)
            : (null, unseen);
    }

    /// <summary>
    /// The output under a limit that is set; <see langword="null"/> where options are copied from other options, since whether those set a limit
    /// is not seen, and where the number says that there is to be none.
    /// </summary>
    private static TokenRange? ReadLimit(IOperation value, ReadScope scope) => Origin.Of(value, scope).Value switch
    {
        { ConstantValue: { HasValue: true, Value: { } number } } => Limit(number) is { } limit ? Capped(limit, "output limit", scope) : null,
        IPropertyReferenceOperation { Property: var copied } when scope.Sdks.IsSdkSymbol(copied) => null,

        // A limit that only the run knows is still a limit.
        _ => AtRunTime(scope),
    };

    /// <summary>Whether the options are a parameter of a private method, and none of its callers, all of which can be seen, sets the limit.</summary>
    private static bool IsLeftUnsetByCallers(IInvocationOperation invocation, string path, ReadScope scope) =>
        path.Split('.') is [var start, var limit] && CallArguments.ArgumentFor(invocation, start) is { Value: var options } &&
        Origin.Of(options, scope).Parameter is { ContainingSymbol: IMethodSymbol { DeclaredAccessibility: Accessibility.Private } } parameter &&
        CallerArguments.For(parameter, scope) is { Count: > 0 } given && given.All(value => ObjectReader.Property(value, limit, scope).IsSet == false);

    private static TokenRange AtRunTime(ReadScope scope)
    {
        var (tokens, from) = scope.Options.ExpectedOutputTokens;
        return new TokenRange(0, tokens, null, from, "an output limit that only the run knows");
    }

    /// <summary>A limit in tokens that the source says; <see langword="null"/> for what bounds nothing: llama.cpp and Ollama write <c>-1</c> for <em>until the answer is done</em>.</summary>
    public static long? Limit(object number) =>
        number is int or long or short or byte or uint or ushort && Convert.ToInt64(number, CultureInfo.InvariantCulture) is > 0 and var limit ? limit : null;

    /// <summary>The output under a limit, in tokens.</summary>
    public static TokenRange Capped(long limit, string cause, ReadScope scope)
    {
        var (tokens, from) = scope.Options.ExpectedOutputTokens;
        return new TokenRange(0, Math.Min(limit, tokens), limit, from, $"{cause} {limit.ToString(CultureInfo.InvariantCulture)}");
    }

    /// <summary>The call stands in the factory of a cache look-up: of memory, distributed, hybrid, a dictionary's <c>GetOrAdd</c>, or a <c>GetOr…</c> method that is given such a cache.</summary>
    private static bool StandsInCache(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IInvocationOperation { TargetMethod: var method } lookUp && method.Name.StartsWith("GetOr", StringComparison.Ordinal) &&
                (IsCache(method.ContainingType) || lookUp.Arguments.Any(static a => IsCache(a.Parameter?.Type))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCache(ITypeSymbol? type) =>
        type is { Name: "ConcurrentDictionary" or "HybridCache" or "IFusionCache" } || (type is not null && SymbolNames.Full(type).StartsWith("Microsoft.Extensions.Caching.", StringComparison.Ordinal));
}
