"""What a verifier finds in the trail of a test's database."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.verifying import Walk


async def faults_of(session: AsyncSession, noted: str | None = None, a_page: int = 500) -> list[str]:
    walk = Walk(a_page, anchor=noted)
    while await walk.on(session):
        pass
    return await walk.end(session)
