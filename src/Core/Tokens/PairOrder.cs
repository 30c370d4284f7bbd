using System.Buffers;

namespace Stoker.Core.Tokens;

/// <summary>
/// The pairs of a long piece, lowest rank first and leftmost first among equals: a binary heap in a pooled array. It keeps
/// the order of joining the same as looking through all pairs, in n·log n instead of n².
/// </summary>
internal struct PairOrder
{
    private ulong[] _heap;
    private int _count;

    /// <param name="length">Bytes of the piece: it starts with one pair per byte and gains at most two per join.</param>
    public PairOrder(int length) => _heap = ArrayPool<ulong>.Shared.Rent(length);

    /// <summary>Adds the pair that starts at a byte, unless it is no token.</summary>
    public void Add(uint rank, int at)
    {
        if (rank == Vocabulary.None)
        {
            return;
        }

        if (_count == _heap.Length)
        {
            var larger = ArrayPool<ulong>.Shared.Rent(checked(_count * 2));
            Array.Copy(_heap, larger, _count);
            ArrayPool<ulong>.Shared.Return(_heap);
            _heap = larger;
        }

        var pair = ((ulong)rank << 32) | (uint)at;
        var hole = _count++;
        while (hole > 0 && _heap[(hole - 1) / 2] > pair)
        {
            _heap[hole] = _heap[(hole - 1) / 2];
            hole = (hole - 1) / 2;
        }

        _heap[hole] = pair;
    }

    /// <summary>Takes the first pair in order; false when none is left.</summary>
    public bool TryTakeBest(out uint rank, out int at)
    {
        if (_count == 0)
        {
            rank = Vocabulary.None;
            at = 0;
            return false;
        }

        rank = (uint)(_heap[0] >> 32);
        at = (int)(uint)_heap[0];
        var last = _heap[--_count];
        var hole = 0;
        while ((hole * 2) + 1 < _count)
        {
            var child = (hole * 2) + 1;
            if (child + 1 < _count && _heap[child + 1] < _heap[child])
            {
                child++;
            }

            if (_heap[child] >= last)
            {
                break;
            }

            _heap[hole] = _heap[child];
            hole = child;
        }

        _heap[hole] = last;
        return true;
    }

    /// <summary>Gives the array back to the pool.</summary>
    public readonly void Return() => ArrayPool<ulong>.Shared.Return(_heap);
}
