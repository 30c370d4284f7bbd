// Signatures of LangChain.Core 0.17 (tryAGI/LangChain, MIT) that Stoker's catalogue names; no bodies.
// References: Microsoft.Extensions.VectorData.Abstractions
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using LangChain.Chains.HelperChains;
using Microsoft.Extensions.AI;

namespace LangChain.Chains
{
    public static class Chain
    {
        public static StackChain Set(object value, string outputKey = "text") => throw new NotSupportedException();
        public static StackChain Template(string template, string outputKey = "text") => throw new NotSupportedException();
        public static LLMChain LLM(IChatClient chatClient, string inputKey = "text", string outputKey = "text", ChatOptions? options = null) => throw new NotSupportedException();
    }
}

namespace LangChain.DocumentLoaders
{
    public interface IDocumentLoader { }
    public sealed class PdfPigPdfLoader : IDocumentLoader { }
    public class Document { public string PageContent { get; set; } = ""; }
    public class DataSource { public static DataSource FromUrl(string url) => throw new NotSupportedException(); }
}

namespace LangChain.Extensions
{
    using LangChain.DocumentLoaders;
    using Microsoft.Extensions.VectorData;

    public class LangChainDocumentRecord { public string Text { get; set; } = ""; }

    public interface ITextSplitter { }
    public class DocumentLoaderSettings { }
    public enum AddDocumentsToDatabaseBehavior { JustReturnCollectionIfCollectionIsAlreadyExists, OverwriteExistingCollection, AlwaysCallAddDocuments }

    public static class VectorDatabaseExtensions
    {
        public static Task<VectorStoreCollection<string, LangChainDocumentRecord>> AddDocumentsFromAsync<TLoader>(this VectorStore vectorStore, IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, DataSource dataSource, ITextSplitter? textSplitter = null, DocumentLoaderSettings? loaderSettings = null, AddDocumentsToDatabaseBehavior behavior = AddDocumentsToDatabaseBehavior.JustReturnCollectionIfCollectionIsAlreadyExists, CancellationToken cancellationToken = default) where TLoader : IDocumentLoader, new() => throw new NotSupportedException();
        public static Task<IReadOnlyCollection<string>> AddDocumentsFromAsync<TLoader>(this VectorStoreCollection<string, LangChainDocumentRecord> vectorCollection, IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, DataSource dataSource, ITextSplitter? textSplitter = null, DocumentLoaderSettings? loaderSettings = null, CancellationToken cancellationToken = default) where TLoader : IDocumentLoader, new() => throw new NotSupportedException();
        public static Task<IReadOnlyCollection<string>> AddSplitDocumentsAsync(this VectorStoreCollection<string, LangChainDocumentRecord> vectorCollection, IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, IReadOnlyCollection<Document> documents, ITextSplitter? textSplitter = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public static class VectorCollectionExtensions
    {
        public static Task<IReadOnlyCollection<Document>> GetSimilarDocuments(this VectorStoreCollection<string, LangChainDocumentRecord> vectorCollection, IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, string query, int amount = 4, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Task<IReadOnlyCollection<string>> AddDocumentsAsync(this VectorStoreCollection<string, LangChainDocumentRecord> vectorCollection, IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, IReadOnlyCollection<Document> documents, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Task<IReadOnlyCollection<string>> AddTextsAsync(this VectorStoreCollection<string, LangChainDocumentRecord> vectorCollection, IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, IReadOnlyCollection<string> texts, IReadOnlyCollection<IDictionary<string, object>>? metadatas = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Task<Document?> GetDocumentByIdAsync(this VectorStoreCollection<string, LangChainDocumentRecord> vectorCollection, string id, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace LangChain.Abstractions.Schema { public interface IChainValues { } }
namespace LangChain.Callback { public interface ICallbacks { } }

namespace LangChain.Chains.HelperChains
{
    using LangChain.Abstractions.Schema;
    using LangChain.Callback;

    public class StackableChainHook { }

    public abstract class BaseStackableChain
    {
        public static StackChain operator |(BaseStackableChain a, BaseStackableChain b) => throw new NotSupportedException();
        public Task<IChainValues> RunAsync(StackableChainHook? hook = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<string> RunAsync(Dictionary<string, object> input, ICallbacks? callbacks = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<string?> RunAsync(string resultKey, StackableChainHook? hook = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<T> RunAsync<T>(string resultKey, StackableChainHook? hook = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public class StackChain : BaseStackableChain { }
    public class LLMChain : BaseStackableChain { public LLMChain(IChatClient chatClient, string inputKey = "prompt", string outputKey = "text", ChatOptions? options = null) { } }
}
