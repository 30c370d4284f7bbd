using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Analyzers.Values;

/// <content>Texts that the base library puts together: joined, formatted, replaced, read from a file.</content>
internal static partial class TextParts
{
    /// <summary>Calls that make text of texts. Everything else is a hole.</summary>
    private static bool AppendCall(IInvocationOperation call, List<TextPart> parts, ReadScope scope, int depth)
    {
        var method = call.TargetMethod;
        switch (method.ContainingType?.SpecialType)
        {
            case SpecialType.System_String when method.Name is "Trim" or "TrimEnd" or "TrimStart" or "ToString" or "ReplaceLineEndings" && call.Instance is { } text:
                Append(text, parts, scope, depth);
                return true;
            case SpecialType.System_String when method.Name == "Concat" && call.Arguments.All(static a => a.ArgumentKind != ArgumentKind.ParamArray && IsText(a.Value.Type)):
                foreach (var argument in call.Arguments)
                {
                    Append(argument.Value, parts, scope, depth);
                }

                return true;
            case SpecialType.System_String when method.Name == "Replace" && call.Instance is { } template && call.Arguments is [var place, var filling, ..] && IsText(filling.Value.Type):
                return AppendReplaced(template, place.Value, filling.Value, parts, scope, depth);
            case SpecialType.System_String when method.Name is "Join" or "Concat":
                return AppendJoin(call, parts, scope, depth) || TextItems.AppendJoin(call, parts, scope, depth);
            case SpecialType.System_String when method.Name == "Format":
                return AppendFormat(call, parts, scope, depth);
        }

        if (method is { Name: "ToString", ContainingType.SpecialType: not SpecialType.System_String } && call.Instance is { } instance)
        {
            if (instance.Type?.Name == "StringBuilder" && call.Arguments.IsEmpty)
            {
                return BuiltText.AppendBuilder(instance, call, parts, scope, depth);
            }

            var format = call.Arguments.Length > 0 && IsText(call.Arguments[0].Value.Type) ? Known(call.Arguments[0].Value, scope) : null;
            if (TypedValues.Of(instance.Type, format, $"'{HoleEstimate.NameOf(call)}'") is { } tokens)
            {
                parts.Add(TextPart.Estimated(call, tokens));
                return true;
            }
        }

        if (method is { Name: "ReadAllText" or "ReadAllTextAsync", ContainingType: { Name: "File", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } } } &&
            call.Arguments.Length > 0 && PathOf(call.Arguments[0].Value, scope) is { } path)
        {
            if (scope.Files.TextOf(path, scope.CancellationToken) is { } content)
            {
                AppendFile(call, path, content, parts, scope);
                return true;
            }
        }

        return false;
    }

    /// <summary>What one <c>Append…</c> of a builder adds.</summary>
    internal static void AppendAdded(IInvocationOperation call, List<TextPart> parts, ReadScope scope, int depth)
    {
        if (call.TargetMethod.Name == "AppendFormat")
        {
            if (!AppendFormat(call, parts, scope, depth))
            {
                parts.Add(TextPart.Unknown(call));
            }

            return;
        }

        if (call.Arguments is [{ Parameter.Name: "value" or "handler", Value: var added }] && call.TargetMethod.Parameters[0].Type.TypeKind != TypeKind.Array)
        {
            // An interpolated string is wrapped for the builder's handler.
            AppendItem(Origin.Unwrap(added) is IInterpolatedStringHandlerCreationOperation { Content: var content } ? content : added, null, parts, scope, depth);
        }
        else if (!call.Arguments.IsEmpty)
        {
            parts.Add(TextPart.Unknown(call));
        }

        if (call.TargetMethod.Name == "AppendLine")
        {
            parts.Add(TextPart.Fixed("\n"));
        }
    }

    /// <summary>A template of the code's own: <c>template.Replace("{text}", text)</c>.</summary>
    private static bool AppendReplaced(IOperation template, IOperation place, IOperation filling, List<TextPart> parts, ReadScope scope, int depth)
    {
        if (Known(place, scope) is not { Length: > 0 } mark)
        {
            return false;
        }

        var own = new List<TextPart>();
        Append(template, own, scope, depth);
        foreach (var part in own)
        {
            var at = 0;
            for (int found; part.Text is { } text && (found = text.IndexOf(mark, at, StringComparison.Ordinal)) >= 0; at = found + mark.Length)
            {
                parts.Add(part with { Text = text.Substring(at, found - at) });
                Append(filling, parts, scope, depth);
            }

            parts.Add(part.Text is { } rest ? part with { Text = rest.Substring(at) } : part);
        }

        return true;
    }

    private static void AppendFile(IInvocationOperation call, string path, string content, List<TextPart> parts, ReadScope scope)
    {
        if (!TemplateText.IsOne(path))
        {
            parts.Add(TextPart.FromFile(path, content));
            return;
        }

        foreach (var (text, variable) in TemplateText.Pieces(path, content))
        {
            parts.Add(text is not null ? TextPart.FromFile(path, text) : TextPart.OfTemplate(call, variable!, scope));
        }
    }

    /// <summary>A file by its name: <c>Path.Combine(AppContext.BaseDirectory, "Prompts", "reply.md")</c>, of which what is known of the tail says enough.</summary>
    public static string? PathOf(IOperation operation, ReadScope scope)
    {
        var origin = Origin.Of(operation, scope);
        if (origin.Value is IInvocationOperation { TargetMethod: { Name: "Combine" or "Join", ContainingType: { Name: "Path" } } } combine)
        {
            using var frame = scope.In(origin.Frame);
            var known = new List<string>();
            foreach (var argument in Elements(combine))
            {
                if (Known(argument, scope) is { } segment)
                {
                    known.Add(segment);
                }
                else
                {
                    known.Clear();
                }
            }

            return known.Count > 0 ? string.Join("/", known) : null;
        }

        return Known(operation, scope);
    }

    private static bool AppendJoin(IInvocationOperation call, List<TextPart> parts, ReadScope scope, int depth)
    {
        var items = Elements(call).ToList();
        var separator = "";
        if (call.TargetMethod.Name == "Join")
        {
            if (items.Count == 0 || Known(items[0], scope) is not { } known)
            {
                return false;
            }

            separator = known;
            items.RemoveAt(0);
        }

        if (items.Exists(static i => !IsText(i.Type)))
        {
            return false;
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0 && separator.Length > 0)
            {
                parts.Add(TextPart.Fixed(separator));
            }

            Append(items[i], parts, scope, depth);
        }

        return items.Count > 0;
    }

    private static bool AppendFormat(IInvocationOperation call, List<TextPart> parts, ReadScope scope, int depth)
    {
        var items = Elements(call).Where(static i => i.Type?.Name is not ("IFormatProvider" or "CultureInfo")).ToList();
        if (items.Count == 0 || Known(items[0], scope) is not { } format)
        {
            return false;
        }

        var position = 0;
        foreach (var (start, end, index, written) in FormatHoles.In(format))
        {
            parts.Add(TextPart.Fixed(format.Substring(position, start - position)));
            position = end;
            if (index + 1 < items.Count)
            {
                AppendItem(items[index + 1], written, parts, scope, depth);
            }
        }

        parts.Add(TextPart.Fixed(format.Substring(position)));
        return true;
    }

    // An item with a format, or of a type that bounds it, is known better by that than by where it comes from.
    private static void AppendItem(IOperation item, string? format, List<TextPart> parts, ReadScope scope, int depth)
    {
        if (!item.ConstantValue.HasValue && TypedValues.Of(item.Type, format, $"'{HoleEstimate.NameOf(item)}'") is { } tokens)
        {
            parts.Add(TextPart.Estimated(item, tokens));
            return;
        }

        Append(item, parts, scope, depth);
    }
}
