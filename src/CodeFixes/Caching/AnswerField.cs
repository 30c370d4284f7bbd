using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Caching;

/// <summary>The field that keeps the answers of one call, and the method that forgets a failed one.</summary>
/// <param name="Name">Name of the field.</param>
/// <param name="Edits">The edits that declare what is not declared yet.</param>
internal sealed record AnswerField(string Name, IReadOnlyList<SourceEdit> Edits)
{
    /// <summary>Name of the method.</summary>
    public const string Ask = "GetOrAskAsync";

    private const string Namespace = "System.Collections.Concurrent";

    /// <summary>The field for a call's answers; <see langword="null"/> where no field can stand.</summary>
    /// <param name="call">The call.</param>
    /// <param name="answer">Type of its answer, without the task.</param>
    /// <param name="isAsync">Whether the call gives a task.</param>
    /// <param name="cancellationToken">Cancels the planning.</param>
    public static async Task<AnswerField?> ForAsync(CallInSource call, ITypeSymbol answer, bool isAsync, CancellationToken cancellationToken)
    {
        var member = call.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>(static m => m is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax);
        if (member?.Parent is not TypeDeclarationSyntax { OpenBraceToken.RawKind: not 0, CloseBraceToken.RawKind: not 0 } type ||
            type is not (ClassDeclarationSyntax or RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: not (int)SyntaxKind.StructKeyword }) ||
            call.Model.GetDeclaredSymbol(type, cancellationToken) is not { } symbol ||
            call.Model.Compilation.GetTypeByMetadataName(Namespace + ".ConcurrentDictionary`2") is not { } dictionary)
        {
            return null;
        }

        var isStatic = member.Modifiers.Any(SyntaxKind.StaticKeyword);
        var name = FieldName(call, member, symbol, isStatic);
        if (!symbol.GetMembers(name).IsEmpty)
        {
            return null;
        }

        var root = await call.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var text = await call.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        List<SourceEdit> edits = [];
        var dictionaryName = "ConcurrentDictionary";
        if (call.Model.LookupNamespacesAndTypes(type.SpanStart, name: dictionaryName).IsEmpty)
        {
            if (Import.Add(call.Document, root!, Namespace) is { } import)
            {
                edits.Add(import);
            }
            else
            {
                dictionaryName = $"{Namespace}.{dictionaryName}";
            }
        }

        var kept = isAsync ? $"{Minimal("System.Threading.Tasks.Task`1", call)}<{OptionsName(answer, call)}>" : OptionsName(answer, call);
        var declaration = $"private {(isStatic ? "static " : "")}readonly {dictionaryName}<string, {kept}> {name} = new();";
        edits.Add(DeclareField(call.Document.Id, type, declaration, text));
        if (isAsync && symbol.GetMembers(Ask).IsEmpty)
        {
            edits.Add(DeclareMethod(call, type, dictionaryName, dictionary, text));
        }

        return new(name, edits);
    }

    private static string OptionsName(ITypeSymbol type, CallInSource call) => type.ToMinimalDisplayString(call.Model, call.Syntax.SpanStart);

    private static string Minimal(string metadataName, CallInSource call)
    {
        var name = call.Model.Compilation.GetTypeByMetadataName(metadataName)!.ToMinimalDisplayString(call.Model, call.Syntax.SpanStart);
        var generic = name.IndexOf('<');
        return generic < 0 ? name : name.Substring(0, generic);
    }

    /// <summary>A name of the call's own, so that Fix All and one fix after the other give the same: <c>_runAnswers</c> for the first call in <c>Run</c>.</summary>
    private static string FieldName(CallInSource call, MemberDeclarationSyntax member, INamedTypeSymbol type, bool isStatic)
    {
        var owner = member switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            _ => "Kept",
        };
        owner = owner.EndsWith("Async", StringComparison.Ordinal) && owner.Length > 5 ? owner.Substring(0, owner.Length - 5) : owner;
        var ordinal = member.DescendantNodes().OfType<InvocationExpressionSyntax>().TakeWhile(i => i != call.Syntax).Count(i => MethodName(i) == MethodName(call.Syntax));
        var stem = $"{owner}Answers{(ordinal > 0 ? ordinal + 1 : "")}";
        var fields = type.GetMembers().OfType<IFieldSymbol>().Where(f => f is { IsImplicitlyDeclared: false, IsConst: false, DeclaredAccessibility: Accessibility.Private } && f.IsStatic == isStatic).ToList();
        var prefix = fields.Exists(static f => f.Name.StartsWith("s_", StringComparison.Ordinal)) ? "s_"
            : fields.Exists(static f => f.Name[0] == '_') || (!isStatic && fields.Count == 0) ? "_"
            : "";
        return isStatic && prefix.Length == 0 && fields.TrueForAll(static f => char.IsUpper(f.Name[0])) ? stem : prefix + char.ToLowerInvariant(stem[0]) + stem.Substring(1);
    }

    private static string MethodName(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static SourceEdit DeclareField(DocumentId document, TypeDeclarationSyntax type, string declaration, SourceText text)
    {
        var newLine = Layout.NewLine(text);
        if (type.Members.OfType<FieldDeclarationSyntax>().LastOrDefault() is { } last)
        {
            return SourceEdit.Insert(document, LineEndAfter(last.Span.End, text), newLine + Indentation(type, text) + declaration);
        }

        return SourceEdit.Insert(document, LineEndAfter(type.OpenBraceToken.Span.End, text), newLine + Indentation(type, text) + declaration + newLine);
    }

    private static SourceEdit DeclareMethod(CallInSource call, TypeDeclarationSyntax type, string dictionaryName, INamedTypeSymbol dictionary, SourceText text)
    {
        var task = $"{Minimal("System.Threading.Tasks.Task`1", call)}<T>";
        var pair = $"{Minimal("System.Collections.Generic.KeyValuePair`2", call)}<string, {task}>";

        // Before .NET 5 only the collection's interface removes an entry with its value.
        var forget = dictionary.GetMembers("TryRemove").Any(static m => m is IMethodSymbol { Parameters.Length: 1 })
            ? $"answers.TryRemove(new {pair}(prompt, answer));"
            : $"(({Minimal("System.Collections.Generic.ICollection`1", call)}<{pair}>)answers).Remove(new {pair}(prompt, answer));";
        string[] lines =
        [
            "",
            $"private static async {task} {Ask}<T>({dictionaryName}<string, {task}> answers, string prompt, {Minimal("System.Func`2", call)}<string, {task}> ask)",
            "{",
            "    var answer = answers.GetOrAdd(prompt, ask);",
            "    try",
            "    {",
            "        return await answer.ConfigureAwait(false);",
            "    }",
            "    catch",
            "    {",
            "        // A failure is not an answer: the next call asks again.",
            $"        {forget}",
            "        throw;",
            "    }",
            "}",
        ];
        var indentation = Indentation(type, text);
        var newLine = Layout.NewLine(text);
        var brace = type.CloseBraceToken;
        var written = string.Concat(lines.Select(line => (line.Length > 0 ? indentation + line : "") + newLine));
        return Layout.StartsLine(brace.SpanStart, text)
            ? SourceEdit.Insert(call.Document.Id, text.Lines.GetLineFromPosition(brace.SpanStart).Start, written)
            : SourceEdit.Insert(call.Document.Id, brace.SpanStart, newLine + written + Layout.Indentation(brace.SpanStart, text));
    }

    private static string Indentation(TypeDeclarationSyntax type, SourceText text) =>
        type.Members.FirstOrDefault(m => Layout.StartsLine(m.SpanStart, text)) is { } member
            ? Layout.Indentation(member.SpanStart, text)
            : Layout.Indentation(type.SpanStart, text) + "    ";

    /// <summary>The end of a position's line where nothing but white space or a comment follows there, else the position.</summary>
    private static int LineEndAfter(int position, SourceText text)
    {
        var end = text.Lines.GetLineFromPosition(position).End;
        var rest = text.ToString(TextSpan.FromBounds(position, end)).TrimStart();
        return rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal) ? end : position;
    }
}
