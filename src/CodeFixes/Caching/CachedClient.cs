using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Caching;

/// <summary>Wraps an <c>IChatClient</c>, where it is made, in the distributed-cache pipeline of Microsoft.Extensions.AI.</summary>
internal static class CachedClient
{
    private const string Namespace = "Microsoft.Extensions.AI";
    private const string Pipeline = Namespace + ".DistributedCachingChatClientBuilderExtensions";
    private const string Client = Namespace + ".IChatClient";
    private const string Storage = "Microsoft.Extensions.Caching.Distributed.IDistributedCache";
    private const string MemoryStorage = "Microsoft.Extensions.Caching.Distributed.MemoryDistributedCache";
    private const string Assumption = "(assumes that an answer may be reused for the same prompt)";

    /// <summary>The plan; <see langword="null"/> where the pipeline is not referenced, or the client is made elsewhere or is none of these.</summary>
    public static async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.ClientPlace, out var made) || FixPlace.Read(made) is not { } place ||
            await SourceToken.FindAsync(document.Project, place, cancellationToken).ConfigureAwait(false) is not { } token ||
            await token.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model ||
            model.Compilation.GetTypeByMetadataName(Pipeline) is null ||
            model.Compilation.GetTypeByMetadataName(Client) is not { } contract ||
            Made(token.Token, model, contract, cancellationToken) is not { } expression ||
            Cache(expression, model, token.Document, cancellationToken) is not var (storage, services, where, edits))
        {
            return null;
        }

        // A client that also embeds has a builder of each kind.
        var alsoEmbeds = model.GetTypeInfo(expression, cancellationToken).Type is { TypeKind: not TypeKind.Interface } client && client.AllInterfaces.Any(static i => i is { Name: "IEmbeddingGenerator", IsGenericType: true });
        List<SourceEdit> all = [.. edits];
        if (alsoEmbeds)
        {
            all.Add(SourceEdit.Insert(token.Document.Id, expression.SpanStart, $"(({contract.ToMinimalDisplayString(model, expression.SpanStart)})"));
        }

        all.Add(SourceEdit.Insert(token.Document.Id, expression.Span.End, $"{(alsoEmbeds ? ")" : "")}.AsBuilder().UseDistributedCache({storage}).Build({services})"));
        if (model.LookupNamespacesAndTypes(expression.SpanStart, name: "ChatClientBuilder").IsEmpty)
        {
            var root = await token.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            if (Import.Add(token.Document, root!, Namespace) is not { } import)
            {
                return null;
            }

            all.Add(import);
        }

        return new($"Cache the answers of every call of this client in {where} {Assumption}", all);
    }

    /// <summary>The widest expression that starts at the token and gives a client.</summary>
    private static ExpressionSyntax? Made(SyntaxToken token, SemanticModel model, INamedTypeSymbol contract, CancellationToken cancellationToken)
    {
        ExpressionSyntax? widest = null;
        for (var node = token.Parent; node is not null && node.SpanStart == token.SpanStart && node is not StatementSyntax; node = node.Parent)
        {
            if (node is InvocationExpressionSyntax or ObjectCreationExpressionSyntax &&
                model.GetTypeInfo(node, cancellationToken).Type is { } type &&
                (SymbolEqualityComparer.Default.Equals(type, contract) || type.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default)))
            {
                widest = (ExpressionSyntax)node;
            }
        }

        return widest;
    }

    /// <summary>Where the answers go: the container's cache, one in scope, or memory.</summary>
    private static (string Storage, string Services, string Where, IReadOnlyList<SourceEdit> Edits)? Cache(ExpressionSyntax client, SemanticModel model, Document document, CancellationToken cancellationToken)
    {
        if (Services(client, model, cancellationToken) is { } provider)
        {
            const string Registered = "the registered IDistributedCache";
            return provider.Identifier.ValueText == "_"
                ? ("", "services", Registered, [SourceEdit.Replace(document.Id, provider.Identifier.Span, "services")])
                : ("", provider.Identifier.ValueText, Registered, []);
        }

        var contract = model.Compilation.GetTypeByMetadataName(Storage);
        var inScope = contract is null ? null : model.LookupSymbols(client.SpanStart).FirstOrDefault(s => SymbolEqualityComparer.Default.Equals(VariableType.Of(s), contract));
        if (inScope is not null)
        {
            return (inScope.Name, "", $"'{inScope.Name}'", []);
        }

        if (model.Compilation.GetTypeByMetadataName(MemoryStorage) is not { } memory ||
            model.Compilation.GetTypeByMetadataName("Microsoft.Extensions.Options.Options") is not { } options ||
            model.Compilation.GetTypeByMetadataName("Microsoft.Extensions.Caching.Memory.MemoryDistributedCacheOptions") is not { } settings)
        {
            return null;
        }

        string Name(ITypeSymbol type) => type.ToMinimalDisplayString(model, client.SpanStart);
        return ($"new {Name(memory)}({Name(options)}.Create(new {Name(settings)}()))", "", "memory", []);
    }

    /// <summary>The service provider that the factory of a registration gets.</summary>
    private static ParameterSyntax? Services(ExpressionSyntax client, SemanticModel model, CancellationToken cancellationToken) =>
        client.Ancestors().OfType<AnonymousFunctionExpressionSyntax>()
            .Select(static lambda => lambda switch
            {
                SimpleLambdaExpressionSyntax simple => simple.Parameter,
                ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var first, ..] } => first,
                _ => null,
            })
            .FirstOrDefault(parameter => parameter is not null && model.GetDeclaredSymbol(parameter, cancellationToken) is IParameterSymbol { Type.Name: "IServiceProvider" });
}
