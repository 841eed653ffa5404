namespace ParamGen.Files.Bytes;

/// <summary>
/// Bounded reading of one region of a seekable stream. Each position and length is checked against the region's size before
/// anything is read or allocated, and a budget that grows with that size limits the total work, so that a hostile file costs
/// no more than a large honest one.
/// </summary>
internal class ByteSource
{
    private const int PageSize = 4096;
    private const int PageCount = 16;
    private const long LargestBudget = 256L << 20;

    private readonly Stream stream;
    private readonly long start;
    private readonly byte[] pages = new byte[PageSize * PageCount];
    private readonly long[] pageNumbers = new long[PageCount];
    private long budget;

    public ByteSource(Stream stream, long start, long length)
    {
        if (start < 0 || length < 0 || length > stream.Length - start)
            throw ModelFileException.Damaged("a part of the file is said to be outside it", Math.Max(start, 0));

        this.stream = stream;
        this.start = start;
        Length = length;
        budget = Math.Min(LargestBudget, (1L << 20) + (16 * Math.Min(length, LargestBudget)));
        Array.Fill(pageNumbers, -1);
    }

    public ByteSource(Stream stream)
        : this(stream, 0, stream.Length)
    {
    }

    public long Length { get; }

    public ModelFileException Damage(string reason, long position) => ModelFileException.Damaged(reason, start + position);

    /// <summary>Takes units of work, about one for each byte read and each byte of memory kept.</summary>
    public void Charge(long units, long position)
    {
        budget -= units;
        if (budget < 0)
            throw Damage("it takes more work than a file of this size can need: it refers to the same bytes again and again", position);
    }

    /// <summary>Checks that a range of bytes is inside the region.</summary>
    public void Require(long position, long length)
    {
        if (position < 0 || position > Length || length < 0 || length > Length - position)
            throw Damage("a structure is said to be outside the file", Math.Clamp(position, 0, Length));
    }

    public void Read(long position, Span<byte> target)
    {
        if (position < 0 || target.Length > Length - position)
            throw Damage("the file ends too early", Math.Clamp(position, 0, Length));

        Charge(target.Length, position);
        while (!target.IsEmpty)
        {
            var inPage = (int)(position % PageSize);
            var count = Math.Min(PageSize - inPage, target.Length);
            Page(position / PageSize).Slice(inPage, count).CopyTo(target);
            target = target[count..];
            position += count;
        }
    }

    /// <summary>Bytes of a length that has been checked against a limit.</summary>
    public byte[] Read(long position, long length, long limit, string what)
    {
        Require(position, length);
        if (length > limit)
            throw Damage(FormattableString.Invariant($"{what} has {length:N0} bytes, more than the {limit:N0} that are read"), position);
        Charge(length, position);
        var bytes = new byte[length];
        Read(position, bytes);
        return bytes;
    }

    private Span<byte> Page(long number)
    {
        var slot = (int)(number % PageCount);
        var page = pages.AsSpan(slot * PageSize, PageSize);
        if (pageNumbers[slot] == number)
            return page;

        var position = number * PageSize;
        var count = (int)Math.Min(PageSize, Length - position);
        pageNumbers[slot] = -1;
        stream.Position = start + position;
        if (stream.ReadAtLeast(page[..count], count, throwOnEndOfStream: false) < count)
            throw Damage("the file became shorter while it was read", position);

        pageNumbers[slot] = number;
        return page;
    }
}
