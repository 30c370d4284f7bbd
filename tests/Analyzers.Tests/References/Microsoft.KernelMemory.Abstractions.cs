// Signatures of Microsoft.KernelMemory.Abstractions (microsoft/kernel-memory archived/km-v1, MIT) that Stoker's catalogue names; no bodies.
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.KernelMemory.Context { public interface IContext { } }

namespace Microsoft.KernelMemory
{
    using Microsoft.KernelMemory.Context;

    public class TagCollection : Dictionary<string, List<string?>>
    {
        public void Add(string key, string? value) { }
    }

    public class MemoryFilter : TagCollection
    {
        public MemoryFilter ByTag(string name, string value) => throw new NotSupportedException();
        public MemoryFilter ByDocument(string docId) => throw new NotSupportedException();
    }

    public static class MemoryFilters
    {
        public static MemoryFilter ByTag(string name, string value) => throw new NotSupportedException();
        public static MemoryFilter ByDocument(string docId) => throw new NotSupportedException();
    }

    public class SearchOptions { }

    public class Citation
    {
        public string Index { get; set; } = "";
        public string DocumentId { get; set; } = "";
        public string Link { get; set; } = "";
        public string SourceName { get; set; } = "";
        public string? SourceUrl { get; set; }
        public List<Partition> Partitions { get; set; } = [];

        public class Partition
        {
            public string Text { get; set; } = "";
            public float Relevance { get; set; }
            public TagCollection Tags { get; set; } = [];
        }
    }

    public class SearchResult
    {
        public string Query { get; set; } = "";
        public bool NoResult => throw new NotSupportedException();
        public List<Citation> Results { get; set; } = [];
    }

    public class MemoryAnswer
    {
        public string Question { get; set; } = "";
        public bool NoResult { get; set; }
        public string? NoResultReason { get; set; }
        public string Result { get; set; } = "";
        public List<Citation> RelevantSources { get; set; } = [];
    }

    public class Document
    {
        public Document(string? id = null, TagCollection? tags = null, IEnumerable<string>? filePaths = null) { }
        public Document AddFile(string filePath) => throw new NotSupportedException();
        public Document AddFiles(IEnumerable<string>? filePaths) => throw new NotSupportedException();
        public Document AddStream(string? fileName, Stream? content) => throw new NotSupportedException();
        public Document AddTag(string name, string value) => throw new NotSupportedException();
    }

    public class DocumentUploadRequest { }

    public interface IKernelMemory
    {
        Task<string> ImportDocumentAsync(Document document, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default);
        Task<string> ImportDocumentAsync(string filePath, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default);
        Task<string> ImportDocumentAsync(DocumentUploadRequest uploadRequest, IContext? context = null, CancellationToken cancellationToken = default);
        Task<string> ImportDocumentAsync(Stream content, string? fileName = null, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default);
        Task<string> ImportTextAsync(string text, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default);
        Task<string> ImportWebPageAsync(string url, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default);
        Task<SearchResult> SearchAsync(string query, string? index = null, MemoryFilter? filter = null, ICollection<MemoryFilter>? filters = null, double minRelevance = 0, int limit = -1, IContext? context = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<MemoryAnswer> AskStreamingAsync(string question, string? index = null, MemoryFilter? filter = null, ICollection<MemoryFilter>? filters = null, double minRelevance = 0, SearchOptions? options = null, IContext? context = null, CancellationToken cancellationToken = default);
        Task<bool> IsDocumentReadyAsync(string documentId, string? index = null, CancellationToken cancellationToken = default);
        Task DeleteDocumentAsync(string documentId, string? index = null, CancellationToken cancellationToken = default);
    }

    public static class KernelMemoryExtensions
    {
        public static Task<MemoryAnswer> AskAsync(this IKernelMemory memory, string question, string? index = null, MemoryFilter? filter = null, ICollection<MemoryFilter>? filters = null, double minRelevance = 0, SearchOptions? options = null, IContext? context = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace Microsoft.KernelMemory.AI
{
    public interface ITextGenerator { }
    public interface ITextEmbeddingGenerator { }
    public interface ITextTokenizer { }
}

namespace Microsoft.KernelMemory
{
    public interface IKernelMemoryBuilder { }
}
