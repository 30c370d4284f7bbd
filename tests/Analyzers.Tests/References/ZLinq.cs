// What code in the corpus uses of ZLinq 1.5 (Cysharp/ZLinq, MIT), which is no model's SDK: without it calls beside it do not bind.
// The real method gives a struct of its own with the operators of System.Linq; here they are System.Linq's.
#nullable enable
using System.Collections.Generic;

namespace ZLinq
{
    public static class ValueEnumerableExtensions
    {
        public static IEnumerable<T> AsValueEnumerable<T>(this IEnumerable<T> source) => throw null!;
    }
}
