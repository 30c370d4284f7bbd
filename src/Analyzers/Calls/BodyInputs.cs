using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>What a request's JSON body gives: model, prompt and limit, where the source makes an object of it or writes the JSON out.</summary>
internal sealed class BodyInputs
{
    /// <summary>Root of the paths into a body.</summary>
    public const string Root = "body.";

    private readonly IOperation _body;
    private readonly JsonText? _json;
    private readonly ReadScope _scope;

    private BodyInputs(IOperation body, ReadScope scope)
    {
        _body = body;
        _scope = scope;
        _json = body is { Type.SpecialType: SpecialType.System_String } ? JsonText.Of(body, scope) : null;
    }

    /// <summary>The body that an expression for a request's content gives; <see langword="null"/> where it cannot be seen.</summary>
    public static BodyInputs? Of(IOperation content, ReadScope scope) => RequestBody.Of(content, scope) is { } body ? new(body, scope) : null;

    /// <summary>Whether the body has a member at a path.</summary>
    public bool Has(string path) => _json is not null ? _json.At(path).IsSet : RequestBody.Has(_body, path, _scope);

    /// <summary>The model that a member names.</summary>
    public ModelBinding Model(string path, string? provider)
    {
        if (_json is not null)
        {
            var (isSet, text, hole) = _json.At(path);
            return hole is not null ? ModelReader.Read(hole, provider, _scope)
                : text is not null ? new(BindingKind.Literal, text, provider)
                : ModelBinding.Unknown(isSet ? "it is put together at run time" : "nothing in the request names a model", provider);
        }

        var state = RequestBody.At(_body, path, _scope);
        return state.Value is { } value ? ModelReader.Read(value, provider, _scope)
            : ModelBinding.Unknown(state.Reason is { } reason ? $"the body of the request cannot be seen: {reason}" : "nothing in the request names a model", provider);
    }

    /// <summary>What is sent.</summary>
    public PromptShape Prompt(SdkCall call, IInvocationOperation invocation)
    {
        var reader = new PromptReader(_scope, invocation);
        string? unseen = null;
        if (_json is not null)
        {
            // What surrounds the words is a small part of a body that is written out: it counts as a prompt.
            reader.Read(_body, "user");
        }
        else
        {
            var messages = new BodyPrompt(reader, invocation, _scope);
            foreach (var entry in call.Prompt)
            {
                var state = RequestBody.At(_body, PathIn(entry), _scope);
                if (state.Value is { } value)
                {
                    var role = entry.IndexOf(" as ", StringComparison.Ordinal);
                    messages.Read(value, role < 0 ? null : entry.Substring(role + 4));
                }

                unseen ??= state.Reason;
            }
        }

        return reader.Shape is { Segments.Count: > 0 } shape ? shape : UnseenPrompt(unseen, _scope);
    }

    /// <summary>The limit on the answer, and whether one may be set that is not seen.</summary>
    public (TokenRange? Output, bool Unseen) Cap(SdkCall call)
    {
        var unseen = false;
        foreach (var path in call.Cap.Select(PathIn))
        {
            if (_json is not null)
            {
                var (isSet, text, _) = _json.At(path);
                if (isSet)
                {
                    return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0 ? (CallReader.Capped(limit, "output limit", _scope), false) : (null, true);
                }

                continue;
            }

            var state = RequestBody.At(_body, path, _scope);
            if (state.Value is { } value && Origin.Unwrap(value) is not { ConstantValue: { HasValue: true, Value: null } })
            {
                return Origin.Of(value, _scope).Value is { ConstantValue: { HasValue: true, Value: { } number } } && CallReader.Limit(number) is { } limit
                    ? (CallReader.Capped(limit, "output limit", _scope), false)
                    : (null, true);
            }

            unseen |= state.IsSet is null;
        }

        return (null, unseen);
    }

    /// <summary>A prompt of which nothing is seen.</summary>
    public static PromptShape UnseenPrompt(string? reason, ReadScope scope)
    {
        var (tokens, from) = scope.Options.ExpectedTextTokens;
        return PromptShape.Unseen(new TokenRange(0, tokens, null, from, reason ?? "the body of the request cannot be seen"), reason ?? "body");
    }

    /// <summary>The path into the body that a catalogue entry names: without root and role.</summary>
    public static string PathIn(string entry)
    {
        var role = entry.IndexOf(" as ", StringComparison.Ordinal);
        return (role < 0 ? entry : entry.Substring(0, role)).Substring(Root.Length);
    }
}
