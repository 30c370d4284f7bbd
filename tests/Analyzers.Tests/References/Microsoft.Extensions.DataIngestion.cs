// Signatures of Microsoft.Extensions.DataIngestion that Stoker's tests use; read in dotnet/extensions@028e755 (MIT).
// References: Microsoft.Extensions.VectorData.Abstractions
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.VectorData;

namespace Microsoft.Extensions.DataIngestion
{
    public abstract class IngestionDocumentReader
    {
    }

    public abstract class IngestionChunker<T>
    {
    }

    public sealed class IngestionDocument
    {
        public IngestionDocument(string identifier) { }
    }

    public sealed class IngestionChunk<T>
    {
        public IngestionChunk(T content, IngestionDocument document, string? context = null) { }
        public T Content => throw null!;
        public IngestionDocument Document => throw null!;
        public string? Context => throw null!;
        public IDictionary<string, object?> Metadata => throw null!;
    }

    public abstract class IngestionChunkProcessor<T>
    {
        public abstract IAsyncEnumerable<IngestionChunk<T>> ProcessAsync(IAsyncEnumerable<IngestionChunk<T>> chunks, CancellationToken cancellationToken = default);
    }

    public abstract class IngestionChunkWriter<T> : IDisposable
    {
        public virtual Task WriteAsync(IAsyncEnumerable<IngestionChunk<T>> chunks, CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() { }
        protected virtual void Dispose(bool disposing) { }
    }

    public sealed class IngestionChunkerOptions
    {
        public IngestionChunkerOptions(object tokenizer) { }
        public int MaxTokensPerChunk { get; set; }
        public int OverlapTokens { get; set; }
    }

    public class MarkdownReader : IngestionDocumentReader
    {
    }

    public class EnricherOptions
    {
        public EnricherOptions(IChatClient chatClient) { }
        public ILoggerFactory? LoggerFactory { get; set; }
        public ChatOptions? ChatOptions { get; set; }
    }

    public sealed class SummaryEnricher : IngestionChunkProcessor<string>
    {
        public SummaryEnricher(EnricherOptions options, int? maxWordCount = null) { }
        public override IAsyncEnumerable<IngestionChunk<string>> ProcessAsync(IAsyncEnumerable<IngestionChunk<string>> chunks, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class IngestionResult
    {
        public string DocumentId => throw null!;
        public IngestionDocument? Document => throw null!;
        public Exception? Exception => throw null!;
        public bool Succeeded => throw null!;
    }

    public sealed class VectorStoreWriterOptions
    {
        public string CollectionName { get; set; } = null!;
        public string? DistanceFunction { get; set; }
        public bool IncrementalIngestion { get; set; }
    }

    public sealed class VectorStoreWriter<T> : IngestionChunkWriter<T>
    {
        public VectorStoreWriter(VectorStore vectorStore, int dimensionCount, VectorStoreWriterOptions? options = null) { }
        public VectorStoreCollection<object, Dictionary<string, object?>> VectorStoreCollection => throw null!;
    }

    public sealed class IngestionPipelineOptions
    {
        public string ActivitySourceName { get; set; } = null!;
    }

    public sealed class IngestionPipeline<T> : IDisposable
    {
        public IngestionPipeline(IngestionDocumentReader reader, IngestionChunker<T> chunker, IngestionChunkWriter<T> writer, IngestionPipelineOptions? options = null, ILoggerFactory? loggerFactory = null) { }
        public IList<IngestionChunkProcessor<T>> ChunkProcessors => throw null!;
        public void Dispose() { }
        public IAsyncEnumerable<IngestionResult> ProcessAsync(DirectoryInfo directory, string searchPattern = "*.*", SearchOption searchOption = SearchOption.TopDirectoryOnly, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<IngestionResult> ProcessAsync(IEnumerable<FileInfo> files, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Extensions.DataIngestion.Chunkers
{
    public sealed class HeaderChunker : IngestionChunker<string>
    {
        public HeaderChunker(IngestionChunkerOptions options) { }
    }

    public sealed class SemanticSimilarityChunker : IngestionChunker<string>
    {
        public SemanticSimilarityChunker(IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, IngestionChunkerOptions options, float? thresholdPercentile = null) { }
    }
}
