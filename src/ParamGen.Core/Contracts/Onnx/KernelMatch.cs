namespace ParamGen.Core.Contracts.Onnx;

/// <summary>Finds the kernels of a network among those of a file, by their forms; names say nothing.</summary>
internal sealed class KernelMatch
{
    private readonly Dictionary<KernelForm, Queue<OnnxKernel>> free;

    private KernelMatch(IReadOnlyList<NetworkKernel> wanted, IReadOnlyList<OnnxKernel> stored)
    {
        free = stored.GroupBy(kernel => kernel.Form).ToDictionary(group => group.Key, group => new Queue<OnnxKernel>(group));
        // What has the usual form takes it before others that may have it as well.
        var forms = wanted.Count == 0 ? 0 : wanted.Max(kernel => kernel.Forms.Count);
        for (var form = 0; form < forms; form++)
        {
            foreach (var kernel in wanted)
            {
                if (kernel.IsCertain && kernel.Found.Count == 0 && form < kernel.Forms.Count)
                    kernel.Found = Take(kernel.Forms[form].ToArray());
            }
        }

        foreach (var kernel in wanted)
            TakeCopies(kernel);
        Missing = [.. wanted.Where(kernel => kernel.IsCertain && kernel.Found.Count == 0)];
        NotFound = WithoutCount([.. wanted.Where(kernel => !kernel.IsCertain)]);
        Left = [.. free.Values.SelectMany(queue => queue).OrderBy(kernel => kernel.Number)];
    }

    /// <summary>The kernels that the file must have in a known form and does not, in the order of the layers.</summary>
    public IReadOnlyList<NetworkKernel> Missing { get; }

    /// <summary>The kernels that the file may have in any form and that are not found.</summary>
    public IReadOnlyList<NetworkKernel> NotFound { get; }

    /// <summary>The kernels of the file that belong to none of the network, in the order of the nodes.</summary>
    public IReadOnlyList<OnnxKernel> Left { get; }

    public static KernelMatch Of(IReadOnlyList<NetworkKernel> wanted, IReadOnlyList<OnnxKernel> stored) => new(wanted, stored);

    /// <summary>The next kernels of several forms; none where one of them is used up.</summary>
    private OnnxKernel[] Take(KernelForm[] forms)
    {
        if (forms.GroupBy(form => form).Any(group => !free.TryGetValue(group.Key, out var queue) || queue.Count < group.Count()))
            return [];
        return [.. forms.Select(form => free[form].Dequeue())];
    }

    /// <summary>A shared layer may be stored once for each of its calls, and a table once more where it is turned.</summary>
    private void TakeCopies(NetworkKernel kernel)
    {
        if (kernel.Copy is { } copy && kernel.Calls > 1)
            Take([copy]);
        KernelForm[] forms = [.. kernel.Found.Select(found => found.Form)];
        for (var call = 1; call < kernel.Calls && forms.Length > 0; call++)
        {
            if (Take(forms).Length == 0)
                return;
        }
    }

    /// <summary>Of kernels in any form, those that are not there with as many numbers, nor together with others.</summary>
    private List<NetworkKernel> WithoutCount(List<NetworkKernel> kernels)
    {
        var byCount = free.Where(pair => pair.Value.Count > 0 && pair.Key.Kind is not (KernelKind.Table or KernelKind.Recurrent))
            .GroupBy(pair => pair.Key.Count ?? -1)
            .ToDictionary(group => group.Key, group => new Queue<KernelForm>(group.SelectMany(pair => pair.Value.Select(_ => pair.Key))));
        foreach (var kernel in kernels)
            kernel.Found = OfCount(kernel.Count);
        kernels.RemoveAll(kernel => kernel.Found.Count > 0);
        foreach (var layer in kernels.GroupBy(kernel => kernel.Step).ToList())
            TakeTogether([.. layer], OfCount);
        kernels.RemoveAll(kernel => kernel.Found.Count > 0);
        if (kernels.Count == 0 || Total(kernels.Select(kernel => kernel.Count)) != Total(free.SelectMany(Counts)))
            return kernels;
        free.Clear();
        return [];

        OnnxKernel[] OfCount(long? count) =>
            count is { } known && byCount.TryGetValue(known, out var queue) && queue.Count > 0 ? Take([queue.Dequeue()]) : [];
    }

    /// <summary>Kernels of a layer may be one in the file: those of queries, keys and values.</summary>
    private static void TakeTogether(NetworkKernel[] kernels, Func<long?, OnnxKernel[]> ofCount)
    {
        const int Most = 8;
        for (var first = 0; first < kernels.Length; first++)
        {
            for (var last = first + 1; last < Math.Min(kernels.Length, first + Most) && kernels[first].Found.Count == 0; last++)
            {
                var some = kernels.Skip(first).Take(last - first + 1).ToList();
                if (some.All(kernel => kernel.Found.Count == 0)
                    && Total(some.Select(kernel => kernel.Count)) is { } total and <= long.MaxValue
                    && ofCount((long)total) is { Length: > 0 } found)
                    some.ForEach(kernel => kernel.Found = found);
            }
        }
    }

    private static IEnumerable<long?> Counts(KeyValuePair<KernelForm, Queue<OnnxKernel>> kernels) =>
        Enumerable.Repeat(kernels.Key.Count, kernels.Value.Count);

    private static decimal? Total(IEnumerable<long?> counts)
    {
        var total = (decimal?)0;
        foreach (var count in counts)
            total += count;
        return total;
    }
}
